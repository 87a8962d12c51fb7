namespace ManagedKube.Model.Definition;

/// <summary>The machine that drives the infrastructure. There is exactly one (V27).</summary>
public sealed record GitRunnerDefinition
{
    /// <summary>The machine's size.</summary>
    public required MachineSize Size { get; init; }

    /// <summary>Its zone; null means AZ07 in production and the only zone in dev/test.</summary>
    public Zone? Zone { get; init; }
}
