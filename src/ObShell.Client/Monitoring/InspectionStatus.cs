using System.Text.Json.Serialization;
using ObShell.Client.Protocol;

namespace ObShell.Client.Monitoring;

/// <summary>The status of an inspection.</summary>
/// <remarks>A value that this version of the library does not know is kept in a response and rejected in a request.</remarks>
[JsonConverter(typeof(ExtensibleValueConverter<InspectionStatus>))]
[ExtensibleValue(IsClosed = true)]
public readonly partial struct InspectionStatus : IExtensibleValue<InspectionStatus>
{
    /// <summary><c>RUNNING</c>: the inspection runs.</summary>
    [Word("RUNNING")]
    public static partial InspectionStatus Running { get; }

    /// <summary><c>SUCCEED</c>: the inspection has ended and the report is available.</summary>
    [Word("SUCCEED")]
    public static partial InspectionStatus Succeed { get; }

    /// <summary><c>FAILED</c>: the inspection failed.</summary>
    [Word("FAILED")]
    public static partial InspectionStatus Failed { get; }

    /// <summary><c>DELETED</c>: the task of the inspection no longer exists.</summary>
    [Word("DELETED")]
    public static partial InspectionStatus Deleted { get; }

    /// <summary><c>UNKNOWN</c>: the task of the inspection is neither running nor finished, for example because it has not started.</summary>
    [Word("UNKNOWN")]
    public static partial InspectionStatus Unknown { get; }
}
