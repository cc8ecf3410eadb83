namespace ObShell.Client.Pipeline;

/// <summary>Something tried to send an attempt a second time. Not an <see cref="HttpRequestException"/>, which handlers that retry would take for a reason to go on.</summary>
internal sealed class RepeatedAttemptException() : InvalidOperationException("The request was not sent a second time: it may have run already.");
