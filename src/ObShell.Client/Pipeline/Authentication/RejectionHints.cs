using ObShell.Client.Errors;

namespace ObShell.Client.Pipeline.Authentication;

/// <summary>Says what a rejection probably means, where the agent does not.</summary>
/// <param name="backOff">How long a rejected password is not sent again.</param>
internal sealed class RejectionHints(TimeSpan backOff)
{
    private string NotSentAgain => backOff > TimeSpan.Zero
        ? $"It is not sent to this agent again for {backOff.TotalSeconds:0.###} s, unless it is replaced."
        : "It was not sent again.";

    public ObShellAuthenticationException Explain(ObShellAuthenticationException rejection, AgentKnowledge agent, Proof proof)
    {
        var hint = rejection.ErrCode switch
        {
            ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword when proof.Kind is null => "No password was sent, since the agent belonged to no cluster.",
            ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword when proof.Password is "" =>
                $"No password of root@sys is set ({nameof(ObShellClientOptions.Password)}), and this agent expects one.",
            ObShellErrorCodes.Security.AuthenticationIncorrectOceanbasePassword => $"The password of root@sys is not the one that this agent expects. {NotSentAgain}",
            ObShellErrorCodes.Security.AuthenticationIncorrectAgentPassword => $"The agent password is not the one that this agent expects. {NotSentAgain}",
            "" when Rejections.IsLegacy(rejection.Error) && proof.Password is not null => $"The password is wrong, or the clocks differ. {NotSentAgain}",
            ObShellErrorCodes.Security.AuthenticationWithAgentPassword => $"This agent requires its agent password ({nameof(ObShellClientOptions.AgentPassword)}), which is not set.",
            ObShellErrorCodes.Security.AuthenticationWithOceanBasePassword => $"This agent requires the password of root@sys ({nameof(ObShellClientOptions.Password)}).",
            ObShellErrorCodes.Security.AuthenticationExpired => $"The signature has expired by the agent's clock, which differs from this machine's by {agent.ClockOffset.TotalSeconds:+0;-0;0} s.",
            ObShellErrorCodes.Security.AuthenticationSessionExpired or ObShellErrorCodes.Security.AuthenticationSessionInvalid when proof.Session is not null =>
                "The session has ended; without a password, a new session requires another one-time token.",
            ObShellErrorCodes.Security.AuthenticationHeaderDecryptFailed => ConfigurationHints.KeyNeverFits,
            _ => null,
        };
        return hint is null ? rejection : new ObShellAuthenticationException(rejection.Error, rejection.Call!, hint);
    }
}
