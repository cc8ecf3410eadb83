namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: request.</summary>
    public static class Request
    {
        /// <summary>The login or single sign-on request carried no AES key with which the server could encrypt its answer (<c>Request.AESKey.NotFound</c>, HTTP 400).</summary>
        public const string AESKeyNotFound = "Request.AESKey.NotFound";

        /// <summary>The encrypted body is not a whole number of AES blocks, so it was cut short or wrongly encrypted (<c>Request.Body.Decrypt.AES.ContentLength.Invalid</c>, HTTP 500).</summary>
        public const string BodyDecryptAESContentLengthInvalid = "Request.Body.Decrypt.AES.ContentLength.Invalid";

        /// <summary>The key part of the request header is too short to hold the key and the initialisation vector for the body (<c>Request.Body.Decrypt.AES.KeyAndIv.Invalid</c>, HTTP 500).</summary>
        public const string BodyDecryptAESKeyAndIvInvalid = "Request.Body.Decrypt.AES.KeyAndIv.Invalid";

        /// <summary>The body was to be decrypted by AES, but the request header carried no key (<c>Request.Body.Decrypt.AES.NoKey</c>, HTTP 500).</summary>
        public const string BodyDecryptAESNoKey = "Request.Body.Decrypt.AES.NoKey";

        /// <summary>The body was to be decrypted by SM4, but the request header carried no key (<c>Request.Body.Decrypt.SM4.NoKey</c>, HTTP 500).</summary>
        public const string BodyDecryptSM4NoKey = "Request.Body.Decrypt.SM4.NoKey";

        /// <summary>The server could not read the body of the request; send it again (<c>Request.Body.ReadFailed</c>, HTTP 400).</summary>
        public const string BodyReadFailed = "Request.Body.ReadFailed";

        /// <summary>The upload has no readable form field <c>file</c> (<c>Request.File.Missing</c>, HTTP 500).</summary>
        public const string FileMissing = "Request.File.Missing";

        /// <summary>A follower agent could not pass the request on to its master because the request had no <c>X-OCS-Header</c> (<c>Request.Forward.Header.NotExist</c>, HTTP 500).</summary>
        public const string ForwardHeaderNotExist = "Request.Forward.Header.NotExist";

        /// <summary>A follower agent could not pass the request on because it knows no master agent (<c>Request.Forward.MasterAgent.NotFound</c>, HTTP 500).</summary>
        public const string ForwardMasterAgentNotFound = "Request.Forward.MasterAgent.NotFound";

        /// <summary>The request has no security header: OBProxy routes need <c>X-OCS-Agent-Header</c>, others take that or <c>X-OCS-Header</c> (<c>Request.Header.NotFound</c>, HTTP 400).</summary>
        public const string HeaderNotFound = "Request.Header.NotFound";

        /// <summary>The server could not use the decrypted request header, as it was not of the kind it keeps internally (<c>Request.Header.Type.Invalid</c>, HTTP 500).</summary>
        public const string HeaderTypeInvalid = "Request.Header.Type.Invalid";

        /// <summary>An agent or the command line tried to call another agent by an HTTP method it does not use (<c>Request.Method.NotSupport</c>, HTTP 400).</summary>
        public const string MethodNotSupport = "Request.Method.NotSupport";

        /// <summary>A parameter in the request's path is missing; the message names it (<c>Request.Path.Param.Empty</c>, HTTP 400).</summary>
        public const string PathParamEmpty = "Request.Path.Param.Empty";

        /// <summary>A required query parameter, such as <c>start_time</c> or <c>end_time</c>, was left out (<c>Request.Query.Param.Empty</c>, HTTP 400).</summary>
        public const string QueryParamEmpty = "Request.Query.Param.Empty";

        /// <summary>A parameter of the request could not be parsed, for instance a <c>limit</c> that is no number or a time not in RFC 3339 form (<c>Request.Query.Param.Illegal</c>, HTTP 400).</summary>
        public const string QueryParamIllegal = "Request.Query.Param.Illegal";
    }
}
