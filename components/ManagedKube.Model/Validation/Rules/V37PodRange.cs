using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V37: the pod range is canonical, private, and has a /24 for every node that the cluster can grow to.</summary>
internal sealed class V37PodRange : DefinitionRule
{
    private const string Path = "cluster.network.podRange";
    private const int NodeBlockPrefix = 24;
    private const int ShortestPrefix = 8;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V37",
        Demand = "The pod range is canonical, private, and has a /24 for every node that the cluster can grow to.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var (range, profile) = (definition.Network.PodRange, definition.Profile);
        var longest = NodeBlockPrefix - (int)Math.Ceiling(Math.Log2(profile.PodNodeBlocks));
        if (!range.IsCanonical)
            yield return Finding.Error("V37", Path, $"{range} has host bits set.", $"Did you mean {range.Canonical}?");
        else if (range.PrefixLength < ShortestPrefix || !range.IsPrivate)
        {
            yield return Finding.Error("V37", Path,
                $"{range} is not private.",
                Remedies.PrivateRange);
        }
        else if (range.PrefixLength > longest)
        {
            yield return Finding.Error("V37", Path,
                $"{range} is too small: a {profile.DisplayName} cluster needs room for {profile.PodNodeBlocks} nodes with a /{NodeBlockPrefix} each.",
                $"Use a /{longest} or larger, for example {range.Address}/16.");
        }
    }
}
