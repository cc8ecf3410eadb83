namespace ObShell.Client.Pipeline;

/// <summary>A handler tried to send an attempt a second time. Not an <see cref="HttpRequestException"/>, which retry handlers would treat as a reason to retry.</summary>
internal sealed class RepeatedAttemptException() : InvalidOperationException("The request was not sent a second time: it may have run already.");
