namespace ManagedKube.Cli.Clusters;

/// <summary>How a client logs in at a console.</summary>
/// <param name="Console">The console.</param>
/// <param name="Url">Where it is; empty when it has no address outside the cluster.</param>
/// <param name="User">The user.</param>
/// <param name="Password">His password.</param>
internal sealed record ConsoleLogin(string Console, string Url, string User, string Password)
{
    /// <summary>The name of the console in file names.</summary>
    public string FileName => Console.ToLowerInvariant().Replace(' ', '-');

    // A record would print the password.
    public override string ToString() => $"{Console} ({User})";
}
