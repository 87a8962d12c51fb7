using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Model.Validation;

/// <summary>
/// The clusters that are run together, indexed by what no two of them may share, so that checking all of them costs no more
/// than checking each.
/// </summary>
public sealed class Fleet
{
    private readonly ILookup<string, FleetMember> _byCode;
    private readonly ILookup<string, FleetMember> _byCustomer;
    private readonly ILookup<string, FleetMember> _byBucket;
    private readonly ILookup<Ipv4Address, FleetMember> _byPublicIp;

    /// <summary>Makes the fleet of these clusters.</summary>
    public Fleet(IEnumerable<FleetMember> members)
    {
        Members = [.. members];
        _byCode = Members.ToLookup(member => member.Definition.Code);
        _byCustomer = Members.Where(member => member.Definition.Customer is not null).ToLookup(member => member.Definition.Customer!);
        _byBucket = Index(Members, member => ObjectStoragePlanner.Plan(member.Definition).Buckets.Select(bucket => bucket.Name));
        _byPublicIp = Index(Members, member => member.Definition.Exposure.PublicIps);
    }

    /// <summary>All clusters.</summary>
    public ImmutableArray<FleetMember> Members { get; }

    /// <summary>The clusters of other stacks that have <paramref name="code"/> too.</summary>
    public IEnumerable<FleetMember> OthersWithCode(string stack, string code) => Others(stack, _byCode[code]);

    /// <summary>The clusters of other stacks that belong to <paramref name="customer"/> too.</summary>
    public IEnumerable<FleetMember> OthersOfCustomer(string stack, string customer) => Others(stack, _byCustomer[customer]);

    /// <summary>The clusters of other stacks that keep data in <paramref name="bucket"/> too.</summary>
    public IEnumerable<FleetMember> OthersWithBucket(string stack, string bucket) => Others(stack, _byBucket[bucket]);

    /// <summary>The clusters of other stacks that are reached by <paramref name="address"/> too.</summary>
    public IEnumerable<FleetMember> OthersWithPublicIp(string stack, Ipv4Address address) => Others(stack, _byPublicIp[address]);

    private static ILookup<T, FleetMember> Index<T>(IEnumerable<FleetMember> members, Func<FleetMember, IEnumerable<T>> keys) =>
        members.SelectMany(member => keys(member).Distinct().Select(key => (key, member))).ToLookup(pair => pair.key, pair => pair.member);

    private static IEnumerable<FleetMember> Others(string stack, IEnumerable<FleetMember> members) =>
        members.Where(member => member.Stack != stack);
}
