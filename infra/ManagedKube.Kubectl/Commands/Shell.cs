namespace ManagedKube.Kubectl.Commands;

/// <summary>What commands read from and write to.</summary>
internal sealed record Shell(GlobalOptions Global, TextReader Input, TextWriter Output, TextWriter Error);
