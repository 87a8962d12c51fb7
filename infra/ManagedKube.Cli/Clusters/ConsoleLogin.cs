namespace ManagedKube.Cli.Clusters;

/// <summary>How a client logs in at a console.</summary>
/// <param name="Console">The console.</param>
/// <param name="Url">Where it is; on this computer, when it is reached by <paramref name="Forward"/>.</param>
/// <param name="Forward">What <c>kubectl</c> has to be told to reach a console without an address outside the cluster; null for others.</param>
/// <param name="User">The user; empty where people come by single sign-on only.</param>
/// <param name="Password">His password; empty like the user.</param>
internal sealed record ConsoleLogin(string Console, string Url, string? Forward, string User, string Password)
{
    /// <summary>Whether there is a local user.</summary>
    public bool HasUser => User.Length > 0;

    /// <summary>The name of the console in file names.</summary>
    public string FileName => Console.ToLowerInvariant().Replace(' ', '-');

    // A record would print the password.
    public override string ToString() => $"{Console} ({User})";
}
