using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Configuration;

/// <summary>Checks the provider's own inputs. A state made against one endpoint refuses every other.</summary>
internal static class ProviderConfigurationCheck
{
    public static CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var reader = new InputReader(news);
        var wanted = ProviderConfiguration.Read(reader);
        reader.Text("version");
        reader.RefuseOthers();
        var recorded = new InputReader(olds).Text("endpoint");
        if (recorded is not null && wanted.Endpoint.Length > 0 && Canonical(recorded) != Canonical(wanted.Endpoint))
        {
            reader.Refuse(
                "endpoint",
                $"is '{wanted.Endpoint}', but this stack was made on '{recorded}' and its resources exist only there. "
                + "Set the endpoint back, or use a stack of its own for the other one.");
        }

        return new(MarkSecret(news), reader.Failures);
    }

    private static string Canonical(string endpoint) => endpoint.TrimEnd('/').ToLowerInvariant();

    private static PropertyMap MarkSecret(PropertyMap news) => news.Has("secretId") ? news.Set("secretId", news["secretId"].AsSecret()) : news;
}
