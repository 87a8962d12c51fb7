using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>One cluster of a fleet.</summary>
/// <param name="Stack">The name of its stack.</param>
/// <param name="Definition">What was ordered.</param>
public sealed record FleetMember(string Stack, ClusterDefinition Definition);
