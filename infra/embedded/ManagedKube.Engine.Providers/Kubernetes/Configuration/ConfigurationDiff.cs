using System.Collections.Immutable;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes.Configuration;

/// <summary>
/// What a change of configuration means. Only another cluster makes other objects; the same cluster at another address, with another
/// authority or with other credentials does not.
/// </summary>
internal static class ConfigurationDiff
{
    private const string Identifier = "clusterIdentifier";

    private static readonly ImmutableArray<string> Ways = ["kubeconfig", "context", "cluster"];

    public static DiffResponse Of(PropertyMap olds, PropertyMap news)
    {
        var another = IsAnotherCluster(olds, news);
        return new([.. ValueDiff.Compare(olds, news).Select(change =>
        {
            var name = change.Path.Elements[0].Key;
            var leadsThere = name == Identifier || (!news.ContainsKey(Identifier) && Ways.Contains(name!));
            return new PropertyChange(change.Path.ToString(), change.Kind, another && leadsThere);
        })]);
    }

    private static bool IsAnotherCluster(PropertyMap olds, PropertyMap news)
    {
        if (olds.Get(Identifier) is { } old && news.Get(Identifier) is { } now)
            return !ValueDiff.AreEqual(old, now);
        // An identifier that comes or goes names the cluster that is there. Without one, a cluster is another one when nothing of it is the same.
        return olds.Get(Identifier) is null && news.Get(Identifier) is null
            && Kubeconfig.Cluster(ProviderSettings.Of(olds)) is { } before && Kubeconfig.Cluster(ProviderSettings.Of(news)) is { } after
            && before.Server != after.Server && (before.Authority != after.Authority || before.Authority is null);
    }
}
