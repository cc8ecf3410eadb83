namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: request.</summary>
    public static class Request
    {
        /// <summary>Request: aeskey not found (<c>Request.AESKey.NotFound</c>, HTTP 400).</summary>
        public const string AESKeyNotFound = "Request.AESKey.NotFound";

        /// <summary>Request: body decrypt aes content length invalid (<c>Request.Body.Decrypt.AES.ContentLength.Invalid</c>, HTTP 500).</summary>
        public const string BodyDecryptAESContentLengthInvalid = "Request.Body.Decrypt.AES.ContentLength.Invalid";

        /// <summary>Request: body decrypt aes key and iv invalid (<c>Request.Body.Decrypt.AES.KeyAndIv.Invalid</c>, HTTP 500).</summary>
        public const string BodyDecryptAESKeyAndIvInvalid = "Request.Body.Decrypt.AES.KeyAndIv.Invalid";

        /// <summary>Request: body decrypt aes no key (<c>Request.Body.Decrypt.AES.NoKey</c>, HTTP 500).</summary>
        public const string BodyDecryptAESNoKey = "Request.Body.Decrypt.AES.NoKey";

        /// <summary>Request: body decrypt sm4 no key (<c>Request.Body.Decrypt.SM4.NoKey</c>, HTTP 500).</summary>
        public const string BodyDecryptSM4NoKey = "Request.Body.Decrypt.SM4.NoKey";

        /// <summary>Request: body read failed (<c>Request.Body.ReadFailed</c>, HTTP 400).</summary>
        public const string BodyReadFailed = "Request.Body.ReadFailed";

        /// <summary>Request: file missing (<c>Request.File.Missing</c>, HTTP 500).</summary>
        public const string FileMissing = "Request.File.Missing";

        /// <summary>Request: forward header not exist (<c>Request.Forward.Header.NotExist</c>, HTTP 500).</summary>
        public const string ForwardHeaderNotExist = "Request.Forward.Header.NotExist";

        /// <summary>Request: forward master agent not found (<c>Request.Forward.MasterAgent.NotFound</c>, HTTP 500).</summary>
        public const string ForwardMasterAgentNotFound = "Request.Forward.MasterAgent.NotFound";

        /// <summary>Request: header not found (<c>Request.Header.NotFound</c>, HTTP 400).</summary>
        public const string HeaderNotFound = "Request.Header.NotFound";

        /// <summary>Request: header type invalid (<c>Request.Header.Type.Invalid</c>, HTTP 500).</summary>
        public const string HeaderTypeInvalid = "Request.Header.Type.Invalid";

        /// <summary>Request: method not support (<c>Request.Method.NotSupport</c>, HTTP 400).</summary>
        public const string MethodNotSupport = "Request.Method.NotSupport";

        /// <summary>Request: path param empty (<c>Request.Path.Param.Empty</c>, HTTP 400).</summary>
        public const string PathParamEmpty = "Request.Path.Param.Empty";

        /// <summary>Request: query param empty (<c>Request.Query.Param.Empty</c>, HTTP 400).</summary>
        public const string QueryParamEmpty = "Request.Query.Param.Empty";

        /// <summary>Request: query param illegal (<c>Request.Query.Param.Illegal</c>, HTTP 400).</summary>
        public const string QueryParamIllegal = "Request.Query.Param.Illegal";
    }
}
