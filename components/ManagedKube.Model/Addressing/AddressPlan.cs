using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Addressing;

/// <summary>
/// Where everything lies in the cluster's /22 (product spec 3.2 and 3.3). Every address is a fixed offset from the
/// network address, so a growing cluster never moves one.
/// </summary>
public sealed class AddressPlan
{
    /// <summary>The prefix length of a cluster's range (product spec 3.1).</summary>
    public const int PrefixLength = 22;

    /// <summary>The highest worker number that the published plan has an address for (product spec 3.2).</summary>
    public const int PublishedWorkers = 100;

    private AddressPlan(Ipv4Range range, ClusterEnvironment environment)
    {
        Range = range;
        HighestWorker = EnvironmentProfile.For(environment).MaximumWorkers;
        InternalPool = Span(1, 1, 1, 127);
        ExternalPool = Span(1, 128, 1, 254);
        ExtraPoolSpans = [Span(2, 1, 2, 100), Span(3, 1, 3, 254)];
        Uses = Describe();
    }

    /// <summary>The cluster's /22.</summary>
    public Ipv4Range Range { get; }

    /// <summary>The highest worker number that has an address: 100 in production, 250 in dev/test.</summary>
    public int HighestWorker { get; }

    /// <summary>The default gateway unless the definition names another (+0.1).</summary>
    public Ipv4Address Gateway => At(0, 1);

    /// <summary>The Git Runner (+0.10).</summary>
    public Ipv4Address GitRunner => At(0, 10);

    /// <summary>The virtual address of the Kubernetes API (+0.20), also with a single control plane.</summary>
    public Ipv4Address Api => At(0, 20);

    /// <summary>The MetalLB pool of services without a label (+1.1 to +1.127).</summary>
    public Ipv4Span InternalPool { get; }

    /// <summary>The MetalLB pool of services labelled <c>lb-type: external</c> (+1.128 to +1.254).</summary>
    public Ipv4Span ExternalPool { get; }

    /// <summary>Where further pools may lie (V43): +2.1 to +2.100 and +3.1 to +3.254.</summary>
    public ImmutableArray<Ipv4Span> ExtraPoolSpans { get; }

    /// <summary>
    /// The /24 blocks that nodes lie in: +0.0 and, where more than 100 workers are possible, +2.0. Firewall and monitoring rules must
    /// name both (product spec 3.3).
    /// </summary>
    public ImmutableArray<Ipv4Range> NodeRanges => HighestWorker > PublishedWorkers ? [Block(0), Block(2)] : [Block(0)];

    /// <summary>The ingress class <c>nginx-internal</c>; in Core kept for the client's own ingress (+1.1).</summary>
    public Ipv4Address IngressInternal => At(1, 1);

    /// <summary>The ingress class <c>nginx-external</c>; in Core kept for the client's own ingress (+1.128).</summary>
    public Ipv4Address IngressExternal => At(1, 128);

    /// <summary>The ingress class <c>nginx-external-secured</c>; in Core kept for the client's own ingress (+1.129).</summary>
    public Ipv4Address IngressExternalSecured => At(1, 129);

    /// <summary>The plan line by line, in address order. What is in no line is not assigned.</summary>
    public ImmutableArray<AddressUse> Uses { get; }

    /// <summary>Lays the plan over <paramref name="range"/>.</summary>
    /// <returns>False when the range is not a canonical private /22 (V36).</returns>
    public static bool TryCreate(Ipv4Range range, ClusterEnvironment environment, [NotNullWhen(true)] out AddressPlan? plan)
    {
        var usable = range is { PrefixLength: PrefixLength, IsCanonical: true, IsPrivate: true };
        plan = usable ? new AddressPlan(range, environment) : null;
        return usable;
    }

    /// <summary>Firewall <paramref name="number"/> of the pair, 1 or 2 (+0.2 and +0.3).</summary>
    public Ipv4Address Firewall(int number) => At(0, 1 + Within(number, 2));

    /// <summary>Control plane <paramref name="number"/>, 1 to 3 (+0.21 to +0.23).</summary>
    public Ipv4Address ControlPlane(int number) => At(0, 20 + Within(number, 3));

    /// <summary>Storage node <paramref name="number"/>, 1 to 3 (+0.41 to +0.43).</summary>
    public Ipv4Address StorageNode(int number) => At(0, 40 + Within(number, 3));

    /// <summary>
    /// Worker <paramref name="number"/>: +0.(50+n) up to 100; above that, in dev/test only, +2.n.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The plan has no address for this number (V42).</exception>
    public Ipv4Address Worker(int number) =>
        Within(number, HighestWorker) <= PublishedWorkers ? At(0, 50 + number) : At(2, number);

    /// <summary>The line of the plan that <paramref name="address"/> belongs to; null when it is not assigned.</summary>
    public AddressUse? UseOf(Ipv4Address address) => Uses.FirstOrDefault(use => use.Span.Contains(address));

    private static int Within(int number, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, highest);
        return number;
    }

    private Ipv4Address At(int block, int octet) => Range.First + (uint)((block << 8) + octet);

    private Ipv4Range Block(int block) => new(At(block, 0), 24);

    private Ipv4Span Span(int block, int octet, int lastBlock, int lastOctet) => new(At(block, octet), At(lastBlock, lastOctet));

    private ImmutableArray<AddressUse> Describe()
    {
        List<AddressUse> uses =
        [
            new(Span(0, 0, 0, 0), AddressUseKind.Never, "network address"),
            new(Span(0, 1, 0, 1), AddressUseKind.Gateway, "default gateway"),
            new(Span(0, 2, 0, 3), AddressUseKind.Firewall, "firewall pair"),
            new(Span(0, 4, 0, 9), AddressUseKind.NetworkEquipment, "network equipment"),
            new(Span(0, 10, 0, 10), AddressUseKind.Machine, "Git Runner"),
            new(Span(0, 11, 0, 19), AddressUseKind.Reserved, "provider tools"),
            new(Span(0, 20, 0, 20), AddressUseKind.VirtualAddress, "Kubernetes API"),
            new(Span(0, 21, 0, 23), AddressUseKind.Machine, "control planes"),
            new(Span(0, 24, 0, 40), AddressUseKind.Reserved, "reserve behind the control planes"),
            new(Span(0, 41, 0, 43), AddressUseKind.Machine, "storage nodes"),
            new(Span(0, 44, 0, 50), AddressUseKind.Reserved, "reserve behind the storage nodes"),
            new(Span(0, 51, 0, 150), AddressUseKind.Machine, "workers 1 to 100"),
            new(Span(0, 151, 0, 151), AddressUseKind.Never, "quarantine"),
            new(Span(0, 255, 1, 0), AddressUseKind.Never, "never assigned"),
            new(InternalPool, AddressUseKind.LoadBalancer, "internal load-balancer pool"),
            new(ExternalPool, AddressUseKind.LoadBalancer, "external load-balancer pool"),
            new(Span(1, 255, 2, 0), AddressUseKind.Never, "never assigned"),
            new(Span(3, 255, 3, 255), AddressUseKind.Never, "broadcast address"),
        ];
        if (HighestWorker > PublishedWorkers)
        {
            var extension = Span(2, PublishedWorkers + 1, 2, HighestWorker);
            uses.Insert(uses.Count - 1, new(extension, AddressUseKind.Machine, $"workers {PublishedWorkers + 1} to {HighestWorker}"));
        }
        return [.. uses];
    }
}
