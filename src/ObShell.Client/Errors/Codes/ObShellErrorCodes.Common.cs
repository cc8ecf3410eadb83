namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>The codes of refusals about: common.</summary>
    public static class Common
    {
        /// <summary>Common: bad request (<c>Common.BadRequest</c>, HTTP 400).</summary>
        public const string BadRequest = "Common.BadRequest";

        /// <summary>Common: bind json failed (<c>Common.BindJsonFailed</c>, HTTP 400).</summary>
        public const string BindJsonFailed = "Common.BindJsonFailed";

        /// <summary>Common: dir not empty (<c>Common.DirNotEmpty</c>, HTTP 500).</summary>
        public const string DirNotEmpty = "Common.DirNotEmpty";

        /// <summary>The error has no code of its own; its message is all there is (<c>Empty</c>, HTTP 500).</summary>
        public const string Empty = "Empty";

        /// <summary>Common: file not exist (<c>Common.FileNotExist</c>, HTTP 400).</summary>
        public const string FileNotExist = "Common.FileNotExist";

        /// <summary>Common: file permission denied (<c>Common.FilePermissionDenied</c>, HTTP 400).</summary>
        public const string FilePermissionDenied = "Common.FilePermissionDenied";

        /// <summary>Common: illegal argument (<c>Common.IllegalArgument</c>, HTTP 400).</summary>
        public const string IllegalArgument = "Common.IllegalArgument";

        /// <summary>Common: invalid address (<c>Common.InvalidAddress</c>, HTTP 400).</summary>
        public const string InvalidAddress = "Common.InvalidAddress";

        /// <summary>Common: invalid ip (<c>Common.InvalidIp</c>, HTTP 400).</summary>
        public const string InvalidIp = "Common.InvalidIp";

        /// <summary>Common: invalid path (<c>Common.InvalidPath</c>, HTTP 400).</summary>
        public const string InvalidPath = "Common.InvalidPath";

        /// <summary>Common: invalid port (<c>Common.InvalidPort</c>, HTTP 400).</summary>
        public const string InvalidPort = "Common.InvalidPort";

        /// <summary>Common: invalid time duration (<c>Common.InvalidTimeDuration</c>, HTTP 400).</summary>
        public const string InvalidTimeDuration = "Common.InvalidTimeDuration";

        /// <summary>Common: json marshal (<c>Common.JsonMarshal</c>, HTTP 500).</summary>
        public const string JsonMarshal = "Common.JsonMarshal";

        /// <summary>Common: json unmarshal (<c>Common.JsonUnmarshal</c>, HTTP 500).</summary>
        public const string JsonUnmarshal = "Common.JsonUnmarshal";

        /// <summary>Common: not found (<c>Common.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Common.NotFound";

        /// <summary>Common: path not dir (<c>Common.PathNotDir</c>, HTTP 400).</summary>
        public const string PathNotDir = "Common.PathNotDir";

        /// <summary>Common: path not exist (<c>Common.PathNotExist</c>, HTTP 400).</summary>
        public const string PathNotExist = "Common.PathNotExist";

        /// <summary>Common: unauthorized (<c>Common.Unauthorized</c>, HTTP 401).</summary>
        public const string Unauthorized = "Common.Unauthorized";

        /// <summary>Common: unexpected (<c>Common.Unexpected</c>, HTTP 500).</summary>
        public const string Unexpected = "Common.Unexpected";
    }
}
