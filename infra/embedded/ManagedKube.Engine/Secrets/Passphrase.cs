namespace ManagedKube.Engine.Secrets;

/// <summary>A passphrase and where it came from.</summary>
public sealed record Passphrase(string Text, string Source)
{
    /// <summary>Variable that holds the passphrase; counts when it is set, even to nothing.</summary>
    public const string Variable = "PULUMI_CONFIG_PASSPHRASE";

    /// <summary>Variable that names a file with the passphrase.</summary>
    public const string FileVariable = "PULUMI_CONFIG_PASSPHRASE_FILE";

    /// <summary>Looks where Pulumi looks; null where neither variable is set.</summary>
    /// <param name="environment">Looks up a variable.</param>
    /// <exception cref="SecretsException">The named file cannot be read.</exception>
    public static Passphrase? Find(Func<string, string?> environment)
    {
        if (environment(Variable) is { } text)
            return new Passphrase(text, $"from {Variable}");
        if (environment(FileVariable) is not { Length: > 0 } path)
            return null;
        return FromFile(path);
    }

    /// <summary>Reads a passphrase file; white space around the passphrase does not count.</summary>
    /// <exception cref="SecretsException">The file cannot be read.</exception>
    public static Passphrase FromFile(string path)
    {
        try
        {
            return new Passphrase(File.ReadAllText(path).Trim(), $"from {path}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SecretsException($"The passphrase file {path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Tells the source only.</summary>
    public override string ToString() => Source;
}
