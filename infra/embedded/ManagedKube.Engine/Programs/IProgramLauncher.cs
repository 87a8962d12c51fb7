namespace ManagedKube.Engine.Programs;

/// <summary>Runs a Pulumi program.</summary>
public interface IProgramLauncher
{
    /// <summary>Runs the program to its end. Cancelling kills it.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="ProgramException">It cannot be started.</exception>
    Task<int> RunAsync(ProgramRun run, CancellationToken cancel);
}
