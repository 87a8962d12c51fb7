using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Addressing;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Network;

/// <summary>Addresses that MetalLB gives to services.</summary>
/// <param name="Name">The pool's name.</param>
/// <param name="Addresses">Its addresses.</param>
/// <param name="AnnouncedAs">The announcement that it belongs to.</param>
internal sealed record AddressPool(string Name, Ipv4Span Addresses, string AnnouncedAs)
{
    private const string TypeLabel = "lb-type";
    private const string External = "external";

    /// <summary>
    /// Which services it is for by their label: null for those that ask for one of its addresses only. A pool without a selector would be
    /// everybody's when the others are full, so each has one.
    /// </summary>
    public bool? ForExternal { get; init; }

    /// <summary>The only namespace whose services it is for; null for any.</summary>
    public string? Namespace { get; init; }

    /// <summary>As MetalLB takes it.</summary>
    public ChartValues Spec()
    {
        var spec = new ChartValues
        {
            { "addresses", List(Addresses.Count == 1 ? $"{Addresses.First}/32" : Addresses.ToString()) },
            { "autoAssign", ForExternal is not null },
        };
        if (ForExternal is { } external)
            spec.Add("serviceAllocation.serviceSelectors", List(Selector(external)));
        if (Namespace is not null)
            spec.Add("serviceAllocation.namespaces", List(Namespace));
        return spec;
    }

    private static ChartValues Selector(bool external) => new()
    {
        { "matchExpressions", List(external ? LabelSelector.In(TypeLabel, External) : LabelSelector.NotIn(TypeLabel, External)) },
    };
}
