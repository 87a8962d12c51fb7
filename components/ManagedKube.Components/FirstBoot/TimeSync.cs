using System.Collections.Immutable;

namespace ManagedKube.Components.FirstBoot;

/// <summary>Where a machine takes its time from.</summary>
internal sealed record TimeSync(bool Enabled, string NtpClient, ImmutableArray<string> Servers);
