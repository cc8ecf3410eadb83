namespace ObShell.Client.Spectre;

/// <summary>A way to show something that runs.</summary>
internal interface IProgressView
{
    /// <summary>Shows a warning of the library.</summary>
    void Warn(string message);
}
