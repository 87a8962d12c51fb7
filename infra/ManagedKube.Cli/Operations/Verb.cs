namespace ManagedKube.Cli.Operations;

/// <summary>What can be done with a stack through the engine.</summary>
internal enum Verb
{
    Preview,
    Up,
    Refresh,
    Destroy,
    Drift,
}
