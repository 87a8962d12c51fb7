using System.Collections.Immutable;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>The questions of <c>mk new</c>, in the order in which they are asked.</summary>
internal static class OrderQuestions
{
    public const string Target = "target";
    public const string Customer = "customer";
    public const string Offering = "offering";
    public const string Zones = "zones";
    public const string Range = "range";
    public const string PodRange = "pod-range";
    public const string ServiceRange = "service-range";
    public const string Network = "network";
    public const string DnsServers = "dns";
    public const string NtpServers = "ntp";
    public const string PublicIps = "public-ips";
    public const string Operators = "operators";
    public const string AllowedSources = "allowed-sources";
    public const string Workers = "workers";
    public const string CephGb = "ceph-gb";
    public const string StorageRepository = "storage-repository";
    public const string ObjectStorageNamespace = "s3-namespace";

    public static ImmutableArray<OrderQuestion> All { get; } =
    [
        new(Target, "Where does it live: simulator, or the address of a live IaaS?", "simulator", IsAgreed: true),
        new(Customer, "Which customer is it for?", "cto", IsAgreed: false),
        new(Offering, "Which offering: core or full?", "core", IsAgreed: true),
        new(Zones, "Which availability zones?", "AZ05", IsAgreed: false),
        new(Range, "Which private /22 has its VLAN? It can never change.", "10.20.0.0/22", IsAgreed: true),
        new(PodRange, "Which range do pods get? It can never change.", "10.241.0.0/16", IsAgreed: true),
        new(ServiceRange, "Which range do services get? It can never change.", "10.95.0.0/16", IsAgreed: true),
        new(Network, "What is the VLAN called?", "ctodev-nodes", IsAgreed: false),
        new(DnsServers, "Which name servers do the machines ask?", "10.20.0.1", IsAgreed: false),
        new(NtpServers, "Which time servers do the machines ask?", "ntp1.example.net,ntp2.example.net", IsAgreed: true),
        new(PublicIps, "Which two public addresses does it have?", "203.0.113.65,203.0.113.66", IsAgreed: true),
        new(Operators, "Where do the provider's operators come from?", "198.51.100.0/28", IsAgreed: true),
        new(AllowedSources, "Where does the client come from?", "192.0.2.0/24", IsAgreed: true),
        new(Workers, "How many workers?", "3", IsAgreed: false),
        new(CephGb, "How many GB of Ceph disk has each of the three carriers?", "300", IsAgreed: false),
        new(StorageRepository, "Which storage repository do the Ceph disks lie on?", "sr011-clu001-t0001-{zone}-r-flh1-data13", IsAgreed: true),
        new(ObjectStorageNamespace, "What is the customer's object-storage namespace?", "c0ffee0123456789", IsAgreed: true),
    ];

    /// <summary>Whether a question makes sense after the answers so far.</summary>
    public static bool Applies(OrderQuestion question, ImmutableDictionary<string, string> answers) =>
        question.Key != ObjectStorageNamespace || answers.GetValueOrDefault(Offering) == "full";
}
