using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.Cli.Nodes;

/// <summary>The driver of machines, for operations that are no deployment.</summary>
internal interface INodeDriver
{
    /// <summary>Runs one of its verbs to the end.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="request">What it does it with. It holds keys.</param>
    /// <param name="environment">The variables that tell it how to reach the machines.</param>
    /// <param name="cancel">Lets it take leave and end.</param>
    /// <returns>Its result as JSON.</returns>
    /// <exception cref="Hosting.CommandException">It failed; the text is its own.</exception>
    Task<string> RunAsync(string verb, DriverRequest request, IReadOnlyDictionary<string, string> environment, CancellationToken cancel);
}
