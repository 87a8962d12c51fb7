using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Which certificate a node shows, and which certificates of clients it takes.</summary>
internal sealed class NodeHandshake
{
    private const string ClientAuth = "1.3.6.1.5.5.7.3.2";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<Guid, Shown> _shown = new();

    /// <summary>How a node greets a client; null when its API does not listen.</summary>
    public SslServerAuthenticationOptions? Options(World world, TalosNode node, DateTimeOffset now)
    {
        if (!Listens(node))
            return null;
        var options = new SslServerAuthenticationOptions
        {
            ServerCertificate = Certificate(world, node, now),
            ApplicationProtocols = [SslApplicationProtocol.Http2],
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
        };
        if (node.Phase == NodePhase.Maintenance)
            return options;
        var authority = node.Machine!.Machine.Certificate;
        options.ClientCertificateRequired = true;
        options.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is X509Certificate2 client && IsTrusted(client, authority, now);
        return options;
    }

    /// <summary>The roles in the certificate of a client.</summary>
    public static ImmutableArray<string> RolesOf(X509Certificate? certificate) => certificate is X509Certificate2 client
        ? [.. client.SubjectName.EnumerateRelativeDistinguishedNames().Where(name => !name.HasMultipleElements && name.GetSingleElementType().Value == "2.5.4.10").Select(name => name.GetSingleElementValue()!)]
        : Roles.OfMaintenance;

    public static bool Listens(TalosNode node) => node.Phase == NodePhase.Maintenance || node is { Phase: NodePhase.Up, IsTrusted: true };

    private static bool IsTrusted(X509Certificate2 client, string authority, DateTimeOffset now)
    {
        var usages = client.Extensions.OfType<X509EnhancedKeyUsageExtension>().SingleOrDefault()?.EnhancedKeyUsages;
        if (usages is not [{ Value: ClientAuth }])
            return false;
        using var root = X509Certificate2.CreateFromPem(authority);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = now.UtcDateTime;
        return chain.Build(client);
    }

    private X509Certificate2 Certificate(World world, TalosNode node, DateTimeOffset now)
    {
        var shown = _shown.AddOrUpdate(
            node.MachineId,
            _ => Make(world, node, now),
            (_, present) => present.BootId == node.BootId && present.Text == node.Configuration && now < present.RenewAt ? present : Make(world, node, now));
        return shown.Certificate;
    }

    private static Shown Make(World world, TalosNode node, DateTimeOffset now)
    {
        string[] names = [.. NodeAddresses.Of(world, node).Select(address => address.ToString()), .. Names(node.Machine)];
        var certificate = node.Machine is { } machine && node.IsUp
            ? Leaf.Server(Signer(world, machine), names, now, Lifetime)
            : Leaf.SelfSigned(names, now);
        return new Shown(node.BootId, node.Configuration, now + Lifetime / 2, certificate);
    }

    private static IEnumerable<string> Names(MachineConfiguration? machine) =>
        machine is null ? [] : [machine.Hostname!, .. machine.MachineNames];

    /// <summary>The authority with its key: a worker's certificate is signed by a control plane.</summary>
    private static Authority Signer(World world, MachineConfiguration machine) => machine.IsControlPlane
        ? machine.Machine
        : world.TalosNodes.Values.Select(node => node.Machine).First(other =>
            other is { IsControlPlane: true } && other.Machine.Fingerprint == machine.Machine.Fingerprint)!.Machine;

    private sealed record Shown(Guid BootId, string? Text, DateTimeOffset RenewAt, X509Certificate2 Certificate);
}
