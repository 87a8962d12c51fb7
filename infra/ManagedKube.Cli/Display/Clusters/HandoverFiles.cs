using System.Text;
using ManagedKube.Cli.Clusters;

namespace ManagedKube.Cli.Display.Clusters;

/// <summary>A hand-over package as files: one to read, which holds no secret, and one for each secret.</summary>
internal static class HandoverFiles
{
    private const string Passwords = "passwords";

    /// <summary>The files by their paths in the folder.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="package">What is handed over.</param>
    public static IEnumerable<(string Path, string Text)> Of(string stack, HandoverPackage package)
    {
        yield return ("README.md", Report(stack, package));
        foreach (var (account, config) in package.KubeConfigs)
            yield return (KubeConfig(account), config);
        foreach (var console in package.Consoles.Where(console => console.HasUser))
            yield return (Password(console), console.Password + "\n");
    }

    private static string KubeConfig(string account) => $"kubeconfig-{account}";

    private static string Password(ConsoleLogin console) => $"{Passwords}/{console.FileName}";

    private static string Report(string stack, HandoverPackage package)
    {
        var text = new StringBuilder();
        text.Append($"# Cluster {stack}\n\nEach secret is in a file of its own beside this one; hand them over by a way that nobody else reads.\n\n");
        text.Append("## Kubernetes\n\n");
        foreach (var account in package.KubeConfigs.Keys)
            text.Append($"    kubectl --kubeconfig {KubeConfig(account)} get namespaces\n");
        if (!package.Tenants.IsEmpty)
            text.Append($"\nYour tenants are: {string.Join(", ", package.Tenants)}. Namespaces that you make belong to the tenant of your account.\n");
        text.Append("\n## Consoles\n\n| console | address | user | password |\n|---|---|---|---|\n");
        foreach (var console in package.Consoles)
        {
            var login = console.HasUser ? $"{console.User} | `{Password(console)}`" : "by single sign-on |";
            text.Append($"| {console.Console} | {console.Url} | {login} |\n");
        }

        foreach (var console in package.Consoles.Where(console => console.Forward is not null))
        {
            text.Append($"\n{console.Console} has no address outside the cluster. It is at {console.Url} for as long as this runs:\n\n");
            text.Append($"    kubectl --kubeconfig {KubeConfig(package.KubeConfigs.Keys.First())} {console.Forward}\n");
        }

        if (!package.Redirects.IsEmpty)
        {
            text.Append("\n## Single sign-on\n\nYour identity provider sends people back to these addresses, and has to know them.");
            if (package.Redirects.Any(redirect => package.Consoles.Any(console => console.Console == redirect.Service)))
                text.Append(" At a console that is among them, its local user is for the case that the provider is out of reach.");
            text.Append("\n\n");
            text.Append("| | client | address |\n|---|---|---|\n");
            foreach (var redirect in package.Redirects)
                text.Append($"| {redirect.Service} | `{redirect.ClientId}` | `{redirect.Url}` |\n");
        }

        text.Append("\n## Network\n\n| | |\n|---|---|\n");
        foreach (var (name, value) in package.Network)
            text.Append($"| {Words(name)} | {value} |\n");
        return text.ToString();
    }

    private static string Words(string name) => name switch
    {
        "range" => "nodes and load balancers",
        "podRange" => "pods",
        "serviceRange" => "services",
        "publicIps" => "public addresses",
        "allowList" => "who may reach the API and the consoles",
        _ => name,
    };
}
