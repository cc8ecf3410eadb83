namespace ObShell.Client.Protocol;

/// <summary>Checks that a text is well-formed Unicode, without lone surrogates.</summary>
internal static class WellFormed
{
    public static bool Is(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
