namespace ObShell.Client;

public static partial class ObShellErrorCodes
{
    /// <summary>Error codes about requests in general.</summary>
    public static class Common
    {
        /// <summary>The server could not process the request as sent; the message says why (<c>Common.BadRequest</c>, HTTP 400).</summary>
        public const string BadRequest = "Common.BadRequest";

        /// <summary>The request body is not valid JSON, or a field is missing or has the wrong type; the message names the cause (<c>Common.BindJsonFailed</c>, HTTP 400).</summary>
        public const string BindJsonFailed = "Common.BindJsonFailed";

        /// <summary>A directory that must be empty contains files; the message names it (<c>Common.DirNotEmpty</c>, HTTP 500).</summary>
        public const string DirNotEmpty = "Common.DirNotEmpty";

        /// <summary>The error has no code of its own; only the message describes it (<c>Empty</c>, HTTP 500).</summary>
        public const string Empty = "Empty";

        /// <summary>A file does not exist on the agent's host; the message names it (<c>Common.FileNotExist</c>, HTTP 400).</summary>
        public const string FileNotExist = "Common.FileNotExist";

        /// <summary>The agent has no permission to access a file; the message names it (<c>Common.FilePermissionDenied</c>, HTTP 400).</summary>
        public const string FilePermissionDenied = "Common.FilePermissionDenied";

        /// <summary>A value in the request is not allowed; the message says which (<c>Common.IllegalArgument</c>, HTTP 400).</summary>
        public const string IllegalArgument = "Common.IllegalArgument";

        /// <summary>An address is not a valid host and port; the message holds it (<c>Common.InvalidAddress</c>, HTTP 400).</summary>
        public const string InvalidAddress = "Common.InvalidAddress";

        /// <summary>An IP address is malformed; the message holds it (<c>Common.InvalidIp</c>, HTTP 400).</summary>
        public const string InvalidIp = "Common.InvalidIp";

        /// <summary>A path is malformed or not allowed; the message holds it (<c>Common.InvalidPath</c>, HTTP 400).</summary>
        public const string InvalidPath = "Common.InvalidPath";

        /// <summary>A port is not an allowed port number; the message holds it (<c>Common.InvalidPort</c>, HTTP 400).</summary>
        public const string InvalidPort = "Common.InvalidPort";

        /// <summary>A duration is malformed or out of range; the message holds it (<c>Common.InvalidTimeDuration</c>, HTTP 400).</summary>
        public const string InvalidTimeDuration = "Common.InvalidTimeDuration";

        /// <summary>The server could not serialize data to JSON (<c>Common.JsonMarshal</c>, HTTP 500).</summary>
        public const string JsonMarshal = "Common.JsonMarshal";

        /// <summary>The server could not parse JSON that it stored or received from another component (<c>Common.JsonUnmarshal</c>, HTTP 500).</summary>
        public const string JsonUnmarshal = "Common.JsonUnmarshal";

        /// <summary>The requested object or route does not exist (<c>Common.NotFound</c>, HTTP 404).</summary>
        public const string NotFound = "Common.NotFound";

        /// <summary>A path exists but is not a directory; the message names it (<c>Common.PathNotDir</c>, HTTP 400).</summary>
        public const string PathNotDir = "Common.PathNotDir";

        /// <summary>A path does not exist on the agent's host; the message names it (<c>Common.PathNotExist</c>, HTTP 400).</summary>
        public const string PathNotExist = "Common.PathNotExist";

        /// <summary>The request was not authenticated: the password, token or security header is missing or wrong (<c>Common.Unauthorized</c>, HTTP 401).</summary>
        public const string Unauthorized = "Common.Unauthorized";

        /// <summary>The server failed for a reason that has no code of its own; the message holds the cause (<c>Common.Unexpected</c>, HTTP 500).</summary>
        public const string Unexpected = "Common.Unexpected";
    }
}
