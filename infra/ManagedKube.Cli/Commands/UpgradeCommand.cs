using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display.Lifecycle;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Results;
using ManagedKube.Model.Versions;

namespace ManagedKube.Cli.Commands;

/// <summary>Brings a cluster to other versions of platform components, Talos and Kubernetes, one deployment after the other.</summary>
internal sealed class UpgradeCommand : Command
{
    private readonly ClusterVerbSymbols _symbols = new();
    private readonly Option<ReleaseVersion?> _talos = Version("--talos", "The Talos version to reach (default: that of the customer's file).");
    private readonly Option<ReleaseVersion?> _kubernetes = Version("--kubernetes", "The Kubernetes version to reach (default: that of the customer's file).");
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only show the way." };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask: neither before the file is changed nor before a deployment." };
    private readonly CliServices _services;

    public UpgradeCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base(
            "upgrade",
            "Bring a cluster to the platform components that its file names, and to other versions of Talos and Kubernetes, step by step: "
            + "by one deployment each. "
            + "One that stopped goes on when it is run again.")
    {
        _services = services;
        _symbols.AddTo(this, _talos, _kubernetes, _dryRun, _yes);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, global, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, GlobalOptions global, CancellationToken cancel)
    {
        var workplace = global.Find(arguments, _services.Host);
        var stack = _symbols.Stack(arguments, workplace);
        var options = Settings(arguments);
        if (!options.PathOnly)
            _services.Host.RequireAnswer(options.Deployment.Yes, Name);
        var report = await new ClusterUpgrade(_services, workplace, options).RunAsync(stack, cancel).ConfigureAwait(false);
        if (options.Deployment.Json)
            ReportJson.Write(_services.Host.Out, Document(stack, report));
        return report.ExitCode;
    }

    private ClusterUpgradeOptions Settings(ParseResult arguments) => new()
    {
        Talos = arguments.GetValue(_talos),
        Kubernetes = arguments.GetValue(_kubernetes),
        PathOnly = arguments.GetValue(_dryRun),
        SimulatorSpeed = _symbols.SimulatorSpeed(arguments),
        Deployment = _symbols.Settings(arguments) with { Yes = arguments.GetValue(_yes) },
    };

    private JsonObject Document(string stack, ClusterUpgradeReport report)
    {
        var document = ReportJson.Head(Name, stack, report.ExitCode);
        document["from"] = UpgradeLines.Json(report.From);
        document["to"] = UpgradeLines.Json(report.To);
        document["path"] = new JsonArray([.. report.Way.Components.Select(UpgradeLines.Json), .. report.Way.Nodes.Select(UpgradeLines.Json)]);
        document["deployments"] = new JsonArray([.. report.Deployments.Select(deployment => ReportJson.Of(Verb.Up.Name(), [deployment]))]);
        return document;
    }

    private static Option<ReleaseVersion?> Version(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "X.Y.Z",
        CustomParser = result => Parse(name, result),
    };

    private static ReleaseVersion? Parse(string name, ArgumentResult result)
    {
        if (ReleaseVersion.TryParse(result.Tokens.Single().Value, out var version))
            return version;
        result.AddError($"{name}: '{result.Tokens.Single().Value}' is no full version x.y.z.");
        return null;
    }
}
