namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about the form of requests.</summary>
    public static class Request
    {
        /// <summary>The login or single sign-on request had no AES key for encrypting the response (<c>Request.AESKey.NotFound</c>, HTTP 400).</summary>
        public const string AESKeyNotFound = "Request.AESKey.NotFound";

        /// <summary>The length of the encrypted body is not a multiple of the AES block size; the body was truncated or encrypted incorrectly (<c>Request.Body.Decrypt.AES.ContentLength.Invalid</c>, HTTP 500).</summary>
        public const string BodyDecryptAESContentLengthInvalid = "Request.Body.Decrypt.AES.ContentLength.Invalid";

        /// <summary>The key part of the request header is too short to hold the key and the initialisation vector for the body (<c>Request.Body.Decrypt.AES.KeyAndIv.Invalid</c>, HTTP 500).</summary>
        public const string BodyDecryptAESKeyAndIvInvalid = "Request.Body.Decrypt.AES.KeyAndIv.Invalid";

        /// <summary>The body is encrypted with AES, but the request header has no key (<c>Request.Body.Decrypt.AES.NoKey</c>, HTTP 500).</summary>
        public const string BodyDecryptAESNoKey = "Request.Body.Decrypt.AES.NoKey";

        /// <summary>The body is encrypted with SM4, but the request header has no key (<c>Request.Body.Decrypt.SM4.NoKey</c>, HTTP 500).</summary>
        public const string BodyDecryptSM4NoKey = "Request.Body.Decrypt.SM4.NoKey";

        /// <summary>The server could not read the body of the request; send it again (<c>Request.Body.ReadFailed</c>, HTTP 400).</summary>
        public const string BodyReadFailed = "Request.Body.ReadFailed";

        /// <summary>The upload has no readable form field <c>file</c> (<c>Request.File.Missing</c>, HTTP 500).</summary>
        public const string FileMissing = "Request.File.Missing";

        /// <summary>A follower agent could not forward the request to its master because the request has no <c>X-OCS-Header</c> (<c>Request.Forward.Header.NotExist</c>, HTTP 500).</summary>
        public const string ForwardHeaderNotExist = "Request.Forward.Header.NotExist";

        /// <summary>A follower agent could not forward the request because it knows no master agent (<c>Request.Forward.MasterAgent.NotFound</c>, HTTP 500).</summary>
        public const string ForwardMasterAgentNotFound = "Request.Forward.MasterAgent.NotFound";

        /// <summary>The request has no security header: OBProxy routes require <c>X-OCS-Agent-Header</c>, others accept that or <c>X-OCS-Header</c> (<c>Request.Header.NotFound</c>, HTTP 400).</summary>
        public const string HeaderNotFound = "Request.Header.NotFound";

        /// <summary>The server decrypted the request header, but its internal type was not the expected one (<c>Request.Header.Type.Invalid</c>, HTTP 500).</summary>
        public const string HeaderTypeInvalid = "Request.Header.Type.Invalid";

        /// <summary>An agent or the command-line tool used an HTTP method that is not supported for requests to other agents (<c>Request.Method.NotSupport</c>, HTTP 400).</summary>
        public const string MethodNotSupport = "Request.Method.NotSupport";

        /// <summary>A parameter in the request path is missing; the message names it (<c>Request.Path.Param.Empty</c>, HTTP 400).</summary>
        public const string PathParamEmpty = "Request.Path.Param.Empty";

        /// <summary>A required query parameter, such as <c>start_time</c> or <c>end_time</c>, is missing (<c>Request.Query.Param.Empty</c>, HTTP 400).</summary>
        public const string QueryParamEmpty = "Request.Query.Param.Empty";

        /// <summary>A parameter of the request could not be parsed, such as a <c>limit</c> that is not a number or a time that is not in RFC 3339 format (<c>Request.Query.Param.Illegal</c>, HTTP 400).</summary>
        public const string QueryParamIllegal = "Request.Query.Param.Illegal";
    }
}
