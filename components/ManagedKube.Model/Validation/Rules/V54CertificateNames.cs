using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V54: where the names of the API server's certificate are stated, none of the necessary ones is missing.</summary>
internal sealed class V54CertificateNames : DefinitionRule
{
    private const string Path = "cluster.exposure.certificateNames";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V54",
        Demand = "Where the names of the API server's certificate are stated, none of the necessary ones is missing.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var stated = definition.Exposure.CertificateNames;
        if (stated.IsEmpty || !AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan))
            yield break;
        for (var i = 0; i < stated.Length; i++)
        {
            if (!HostName.IsName(stated[i]))
                yield return Finding.Error("V54", $"{Path}[{i}]", $"\"{stated[i]}\" is neither a host name nor an IPv4 address.", "Correct it, or remove it.");
        }
        var missing = ApiCertificate.RequiredNames(definition, plan).Except(stated, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            yield return Finding.Error("V54", Path, $"The API server's certificate misses {string.Join(", ", missing)}.",
                "Add what is missing, or remove the whole list to use the complete one.");
        }
    }
}
