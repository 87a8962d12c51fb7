namespace ManagedKube.Components;

/// <summary>What a deployment notes about a machine, for the next one to compare with. It holds no secret.</summary>
/// <param name="Request">Stands for everything that the deployment wanted of the machine: the same as long as that is the same.</param>
/// <param name="Repair">Changes whenever the machine had to be put right although nothing else was wanted of it; empty at first.</param>
public sealed record NodeMark(string Request, string Repair);
