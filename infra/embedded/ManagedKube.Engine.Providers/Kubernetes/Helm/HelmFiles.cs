using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>Files that only the user may read, for what Helm takes neither by its input nor by its environment; gone with this.</summary>
internal sealed class HelmFiles : IDisposable
{
    private const string Name = "charts";

    private readonly string _folder = Directory.CreateTempSubdirectory("helm-").FullName;

    public HelmFiles(ProviderSettings settings, ChartRepository repository)
    {
        var variables = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (settings.Kubeconfig is { } kubeconfig)
            variables.Add(new("KUBECONFIG", kubeconfig.AsSpan().ContainsAny('\n', '{') ? Write("kubeconfig", kubeconfig) : kubeconfig));
        if (repository is { Address: { } address, Password.Length: > 0 })
        {
            if (address.StartsWith("oci://", StringComparison.Ordinal))
                variables.Add(new("HELM_REGISTRY_CONFIG", Write("registry.json", Registry(repository, address).ToJsonString())));
            else
            {
                RepositoryName = Name;
                variables.Add(new("HELM_REPOSITORY_CONFIG", Write("repositories.yaml", Repositories(repository, address).ToJsonString())));
                variables.Add(new("HELM_REPOSITORY_CACHE", Path.Combine(_folder, "cache")));
            }
        }
        Variables = variables.ToImmutable();
    }

    /// <summary>Variables that lead Helm to them.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Variables { get; }

    /// <summary>The name of the repository, where it needs a password; else null.</summary>
    public string? RepositoryName { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static JsonObject Repositories(ChartRepository repository, string address) => new()
    {
        ["apiVersion"] = "",
        ["repositories"] = new JsonArray(new JsonObject
        {
            ["name"] = Name,
            ["url"] = address,
            ["username"] = repository.Username ?? "",
            ["password"] = repository.Password,
            ["caFile"] = repository.CaFile ?? "",
            ["certFile"] = repository.CertFile ?? "",
            ["keyFile"] = repository.KeyFile ?? "",
        }),
    };

    private static JsonObject Registry(ChartRepository repository, string address) => new()
    {
        ["auths"] = new JsonObject
        {
            [new Uri(address).Authority] = new JsonObject
            {
                ["auth"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{repository.Username}:{repository.Password}")),
            },
        },
    };

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), options);
        file.Write(content);
        return path;
    }
}
