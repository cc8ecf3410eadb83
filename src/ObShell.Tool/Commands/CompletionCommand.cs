using System.CommandLine;

namespace ObShell.Tool.Commands;

/// <summary>Writes the script that completes commands and options in a shell. The words come from this program itself.</summary>
internal static class CompletionCommand
{
    // One quotation for all: the scripts pass the whole line and the position of the cursor.
    private const string Bash = """
        # bash completion of obsh: source <(obsh completion bash)
        _obsh_complete()
        {
            local IFS=$'\n'
            COMPREPLY=( $(compgen -W "$(obsh "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _obsh_complete obsh
        """;

    private const string Zsh = """
        # zsh completion of obsh: source <(obsh completion zsh)
        _obsh_complete()
        {
            local -a words_found
            words_found=("${(@f)$(obsh "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- "${words_found[@]}"
        }
        compdef _obsh_complete obsh
        """;

    private const string PowerShell = """
        # PowerShell completion of obsh: obsh completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName obsh -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition)
            obsh "[suggest:$cursorPosition]" "$line" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new Command("completion", "Write the script that completes commands and options in a shell.") { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            _ => PowerShell,
        }));
        return command;
    }
}
