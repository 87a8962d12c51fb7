using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Model.Planning.Platform;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Clusters;

/// <summary>What a client gets with his cluster (product spec 1.4), as the deployment put it out. It holds secrets.</summary>
internal sealed record HandoverPackage
{
    private const string Output = "handover";

    /// <summary>The kubeconfigs of the client's accounts.</summary>
    public required ImmutableSortedDictionary<string, string> KubeConfigs { get; init; }

    /// <summary>How he logs in at consoles.</summary>
    public required ImmutableArray<ConsoleLogin> Consoles { get; init; }

    /// <summary>The names of his tenants; none in Core.</summary>
    public required ImmutableArray<string> Tenants { get; init; }

    /// <summary>The addresses that his identity provider has to know; none without single sign-on.</summary>
    public required ImmutableArray<SignOnRedirect> Redirects { get; init; }

    /// <summary>Facts of the network by their names in the customer's file.</summary>
    public required ImmutableSortedDictionary<string, string> Network { get; init; }

    /// <summary>Reads it from a stack's outputs.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="outputs">Its outputs, revealed.</param>
    /// <exception cref="CommandException">There is none.</exception>
    public static HandoverPackage Read(string stack, PropertyMap outputs)
    {
        if (outputs.Get(Output) is not ObjectValue { Properties: var package })
            throw new CommandException(ExitCode.Failed, $"{stack} has nothing to hand over yet: 'mk up {stack}' makes it.");
        return new HandoverPackage
        {
            KubeConfigs = Texts(Map(package, "kubeConfigs")),
            Consoles =
            [
                .. Map(package, "consoles").Select(console => Login(console.Key, Texts(((ObjectValue)console.Value).Properties))),
            ],
            Tenants = package.Get("tenants") is ArrayValue tenants ? [.. tenants.Items.Select(Text)] : [],
            Redirects =
            [
                .. (package.Get("signOn") is ArrayValue redirects ? redirects.Items : []).Select(redirect => Texts(((ObjectValue)redirect).Properties))
                    .Select(redirect => new SignOnRedirect(redirect["service"], redirect["client"], redirect["url"])),
            ],
            Network = Texts(Map(package, "network")),
        };
    }

    private static ConsoleLogin Login(string console, ImmutableSortedDictionary<string, string> parts) => parts.TryGetValue("url", out var url)
        ? new ConsoleLogin(console, url, null, parts["user"], parts["password"])
        : new ConsoleLogin(
            console,
            $"http://localhost:{parts["port"]}",
            $"--namespace {parts["namespace"]} port-forward service/{parts["service"]} {parts["port"]}",
            parts["user"],
            parts["password"]);

    private static PropertyMap Map(PropertyMap map, string name) => map.Get(name) is ObjectValue { Properties: var parts } ? parts : PropertyMap.Empty;

    private static ImmutableSortedDictionary<string, string> Texts(PropertyMap map) =>
        map.ToImmutableSortedDictionary(part => part.Key, part => Text(part.Value), StringComparer.Ordinal);

    private static string Text(PropertyValue value) => value switch
    {
        StringValue text => text.Value,
        ArrayValue list => string.Join(", ", list.Items.Select(Text)),
        _ => PropertyText.Render(value),
    };
}
