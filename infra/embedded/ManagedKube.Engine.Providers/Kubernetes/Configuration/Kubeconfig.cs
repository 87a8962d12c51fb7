using k8s;
using k8s.KubeConfigModels;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using Pulumi.ProviderHost;
using YamlDotNet.Core;

namespace ManagedKube.Engine.Providers.Kubernetes.Configuration;

/// <summary>Finds and reads kubeconfigs. What is wrong with one is told without its content, which holds credentials.</summary>
internal static class Kubeconfig
{
    /// <summary>Reads the content of a kubeconfig, or the file at a path.</summary>
    /// <exception cref="FormatException">It is none, or lacks what it refers to.</exception>
    public static K8SConfiguration Read(string contentOrPath)
    {
        try
        {
            if (contentOrPath.AsSpan().IndexOfAny('\n', '{') < 0)
                return KubernetesClientConfiguration.LoadKubeConfig(new FileInfo(Expand(contentOrPath)));
            using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(contentOrPath));
            return KubernetesClientConfiguration.LoadKubeConfig(content) ?? throw new FormatException("kubeconfig: it is empty");
        }
        catch (Exception e) when (e is YamlException or InvalidCastException or ArgumentException)
        {
            throw new FormatException("kubeconfig: it is no YAML document that a kubeconfig could be", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or k8s.Exceptions.KubeConfigException)
        {
            throw new FormatException($"kubeconfig: the file {contentOrPath} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Everything that is wrong with what the settings refer to in a kubeconfig.</summary>
    public static IEnumerable<(string Property, string Reason)> Violations(K8SConfiguration kubeconfig, string? context, string? cluster)
    {
        var name = context ?? kubeconfig.CurrentContext;
        if (kubeconfig.Contexts?.FirstOrDefault(item => item.Name == name) is not { } found)
            yield return (
                context is null ? "kubeconfig" : "context",
                $"the kubeconfig has no context '{name}'; it has {Names(kubeconfig.Contexts?.Select(item => item.Name))}");
        else if ((cluster ?? found.ContextDetails?.Cluster) is var wanted && kubeconfig.Clusters?.Any(item => item.Name == wanted) != true)
            yield return (
                cluster is null ? "kubeconfig" : "cluster",
                $"the kubeconfig has no cluster '{wanted}'; it has {Names(kubeconfig.Clusters?.Select(item => item.Name))}");
    }

    /// <summary>What tells the cluster of the settings from others: its address and its authority. Null where nothing does.</summary>
    public static (string? Server, string? Authority)? Cluster(ProviderSettings settings)
    {
        if (settings.Kubeconfig is null)
            return null;
        try
        {
            var kubeconfig = Read(settings.Kubeconfig);
            var context = kubeconfig.Contexts?.FirstOrDefault(item => item.Name == (settings.Context ?? kubeconfig.CurrentContext));
            var name = settings.Cluster ?? context?.ContextDetails?.Cluster;
            return kubeconfig.Clusters?.FirstOrDefault(item => item.Name == name)?.ClusterEndpoint is { } endpoint
                ? (endpoint.Server, endpoint.CertificateAuthorityData ?? endpoint.CertificateAuthority)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>How to reach the cluster of the settings.</summary>
    /// <exception cref="ProviderException">There is no such way.</exception>
    public static KubernetesClientConfiguration Configuration(ProviderSettings settings, Func<string, string?> environment)
    {
        try
        {
            var kubeconfig = Read(settings.Kubeconfig ?? Usual(environment));
            if (Violations(kubeconfig, settings.Context, settings.Cluster).FirstOrDefault() is { Reason: not null } violation)
                throw new FormatException($"{violation.Property}: {violation.Reason}");
            var context = settings.Context ?? kubeconfig.CurrentContext;
            if (settings.Cluster is { } cluster)
                kubeconfig.Contexts.First(item => item.Name == context).ContextDetails.Cluster = cluster;
            return KubernetesClientConfiguration.BuildConfigFromConfigObject(kubeconfig, context);
        }
        catch (Exception e) when (e is FormatException or k8s.Exceptions.KubeConfigException or System.Security.Cryptography.CryptographicException)
        {
            throw new ProviderException($"The cluster cannot be reached with this configuration. {e.Message}", nothingHappened: true, e);
        }
    }

    private static string Usual(Func<string, string?> environment)
    {
        if (environment("KUBECONFIG") is { Length: > 0 } paths)
            return paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(File.Exists) ?? paths;
        var path = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".kube", "config");
        return File.Exists(path)
            ? path
            : throw new ProviderException(
                "No cluster is configured: the provider has no kubeconfig, the variable KUBECONFIG is not set, and there is no file ~/.kube/config.",
                nothingHappened: true);
    }

    private static string Expand(string path) =>
        path.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[2..]) : path;

    private static string Names(IEnumerable<string>? names) => string.Join(", ", names ?? []) is { Length: > 0 } list ? list : "none";
}
