using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>Which stack's outputs are read.</summary>
internal sealed class OwnStackArgs : InvokeArgs
{
    /// <summary>ORGANIZATION/PROJECT/STACK.</summary>
    [Input("name", required: true)]
    public required string Name { get; init; }
}
