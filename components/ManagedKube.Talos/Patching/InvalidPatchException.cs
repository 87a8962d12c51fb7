namespace ManagedKube.Talos.Patching;

/// <summary>A patch that cannot be merged into a machine configuration. It repeats nothing of the configuration.</summary>
/// <param name="problem">Which patch, and what is wrong with it.</param>
/// <param name="remedy">What to do.</param>
public sealed class InvalidPatchException(string problem, string remedy) : Exception($"{problem} {remedy}")
{
    /// <summary>Which patch, and what is wrong with it.</summary>
    public string Problem { get; } = problem;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
