namespace ObShell.Client;

/// <summary>
/// The codes with which OBShell says why it refused (<see cref="ObShellApiException.ErrCode"/>), by area, as of OBShell 4.5.0. Servers before 4.3.1 have numbers only
/// (<see cref="ApiError.Code"/>), and newer ones may have more codes than these.
/// </summary>
/// <example>
/// <code>
/// catch (ObShellApiException exception) when (exception.ErrCode == ObShellErrorCodes.Cluster.ForceStopRequired)
/// </code>
/// </example>
public static partial class ObShellErrorCodes;
