namespace Pulumi.Testing;

/// <summary>Answers for the providers in a test.</summary>
public interface IMocks
{
    /// <summary>Called for each resource that is registered or read, except the stack.</summary>
    /// <returns>
    /// The id (null: the import id, or else unknown) and the outputs: a dictionary with string keys or an arguments object.
    /// </returns>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Called for each function call.</summary>
    /// <returns>The result: a dictionary with string keys or an arguments object.</returns>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Called when a component, or the stack, registers its outputs.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
