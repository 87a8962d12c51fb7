namespace ManagedKube.EndToEnd.Tests;

/// <summary>A virtual machine as the IaaS shows it. Memory in bytes.</summary>
internal sealed record SimulatedMachine(string Id, string Name, long Memory, string PowerState);
