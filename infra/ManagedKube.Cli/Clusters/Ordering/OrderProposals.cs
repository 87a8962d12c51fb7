using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>What <c>mk new</c> proposes where nothing was said.</summary>
/// <param name="code">The code of the new cluster.</param>
/// <param name="taken">The ranges of the customers that exist.</param>
internal sealed class OrderProposals(string code, ImmutableArray<Ipv4Range> taken)
{
    private static readonly Ipv4Range Ranges = Ipv4Range.Parse("10.20.0.0/14");
    private static readonly Ipv4Range Pods = Ipv4Range.Parse("10.240.0.0/12");
    private static readonly Ipv4Range Services = Ipv4Range.Parse("10.96.0.0/12");

    private readonly ClusterEnvironment _environment =
        code.Length == EnvironmentProfile.For(ClusterEnvironment.Production).CodeLength ? ClusterEnvironment.Production : ClusterEnvironment.DevTest;

    /// <summary>The environment, which the length of the code tells (V3).</summary>
    public string Environment => _environment == ClusterEnvironment.Production ? "production" : "devtest";

    /// <summary>The proposal for a question; null when there is none to make.</summary>
    public string? For(string key, ImmutableDictionary<string, string> answers) => key switch
    {
        OrderQuestions.Customer => code[..Math.Min(3, code.Length)],
        OrderQuestions.Zones => _environment == ClusterEnvironment.Production ? string.Join(", ", Zone.All) : Zone.All[0].Code,
        OrderQuestions.Range => Free(Ranges, AddressPlan.PrefixLength),
        OrderQuestions.PodRange => Free(Pods, 16),
        OrderQuestions.ServiceRange => Free(Services, 16),
        OrderQuestions.Network => $"{code}-nodes",
        OrderQuestions.DnsServers => Ipv4Range.TryParse(answers.GetValueOrDefault(OrderQuestions.Range), out var range) ? (range.First + 1).ToString() : null,
        OrderQuestions.Workers => "3",
        OrderQuestions.CephGb => EnvironmentProfile.For(_environment).MinimumCephGb.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    // The first block that no customer has.
    private string? Free(Ipv4Range all, int prefixLength)
    {
        var step = 1u << (32 - prefixLength);
        for (var first = all.First; first.Value < all.Last.Value; first += step)
        {
            var block = new Ipv4Range(first, prefixLength);
            if (!taken.Any(block.Overlaps))
                return block.ToString();
        }
        return null;
    }
}
