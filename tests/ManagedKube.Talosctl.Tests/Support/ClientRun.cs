namespace ManagedKube.Talosctl.Tests.Support;

/// <summary>What a run of the client came to.</summary>
internal sealed record ClientRun(int ExitCode, string Output, string Error, byte[] Bytes);
