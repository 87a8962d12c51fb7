using System.Collections;
using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Nodes;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Providers;
using Spectre.Console;

namespace ManagedKube.Cli;

/// <summary>Puts together what verbs are made of, for the process that this is.</summary>
internal static class ProcessServices
{
    public static CliServices Create()
    {
        var environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToImmutableDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
        var host = new CliHost
        {
            Out = Consoles.Create(Console.Out, !Console.IsOutputRedirected, environment),
            Error = Consoles.Create(Console.Error, !Console.IsErrorRedirected, environment),
            In = Console.In,
            CanAsk = !Console.IsInputRedirected && !Console.IsErrorRedirected,
            Environment = environment,
            WorkingFolder = Directory.GetCurrentDirectory(),
            InstallationFolder = AppContext.BaseDirectory,
        };
        return new CliServices
        {
            Host = host,
            Engine = new DeploymentEngine(new EngineServices { Plugins = BuiltInProviders.After(new ProcessPluginLoader()) }),
            Targets = new Targets.Targets(host),
            NodeDriver = new ProcessNodeDriver(host),
            Checks = [new ClusterDefinitionCheck()],
        };
    }
}
