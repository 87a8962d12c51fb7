using System.CommandLine;
using System.Net;
using ManagedKube.Acceptance;
using ManagedKube.Acceptance.Reports;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Acceptance;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Targets;
using ManagedKube.OpenIaaS;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Commands;

/// <summary>Checks a delivered cluster against the acceptance list (product spec 10).</summary>
internal sealed class AcceptCommand : Command
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string?> _html = new("--html") { Description = "Write the report into this file, as one web page.", HelpName = "FILE" };
    private readonly Option<DateOnly?> _at = DayOption.Create();
    private readonly Option<double> _simulatorSpeed = SimulatorSpeedOption.Create();
    private readonly CliServices _services;

    public AcceptCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("accept", "Check that a delivered cluster is what was ordered, fact by fact. Nothing is changed.")
    {
        _services = services;
        Arguments.Add(_stack);
        Options.Add(_json);
        Options.Add(_html);
        Options.Add(_at);
        Options.Add(_simulatorSpeed);
        SetAction((arguments, cancel) => guard.RunAsync(arguments, () => RunAsync(arguments, global, cancel)));
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, GlobalOptions global, CancellationToken cancel)
    {
        var (host, workplace) = (_services.Host, global.Find(arguments, _services.Host));
        var name = workplace.Catalog.One(arguments.GetRequiredValue(_stack));
        var (plan, problems) = new ClusterPlanning(_services, workplace).Plan(name);
        host.Error.WriteLines(problems.SelectMany(DiagnosticLines.Of));
        if (plan is null)
            return ExitCode.WrongUsage;
        var stack = workplace.Loader.Open(name);
        var kubeconfig = stack.ReadState().Outputs().Reveal().Get("kubeConfig") is StringValue { Value: { Length: > 0 } text } ? text : null;
        await using var target = await _services.Targets
            .OpenAsync(stack.Target, workplace.Home, arguments.GetValue(_simulatorSpeed), cancel)
            .ConfigureAwait(false);
        using var iaas = Connect(stack.Target, target);
        var report = await new AcceptanceCheck(iaas, Proxy(target), host.Clock)
            .RunAsync(name, plan, kubeconfig, arguments.GetValue(_at), cancel).ConfigureAwait(false);
        var code = report.IsAccepted ? ExitCode.Done : ExitCode.Differences;
        Show(arguments, report, code);
        return code;
    }

    private void Show(ParseResult arguments, AcceptanceReport report, ExitCode code)
    {
        var html = arguments.GetValue(_html);
        if (html is not null)
            ResultFile.Write(_services.Host, html, AcceptanceHtml.Write(report));
        if (arguments.GetValue(_json))
            ReportJson.Write(_services.Host.Out, AcceptanceJson.Of(Name, code, report));
        else
            _services.Host.Out.WriteLines(AcceptanceLines.Of(report));
    }

    private OpenIaaSClient Connect(Target target, ITargetSession session)
    {
        try
        {
            return new OpenIaaSClient(OpenIaaSSettings.Resolve(
                variable => session.Environment.GetValueOrDefault(variable) ?? _services.Host.Variable(variable), target.IsAddress ? target.Name : null));
        }
        catch (OpenIaaSException exception)
        {
            throw new CommandException(ExitCode.WrongUsage, exception.Message);
        }
    }

    private static WebProxy? Proxy(ITargetSession session) => session.Environment.GetValueOrDefault(SimulatorVariables.Proxy) is { } address
        ? new WebProxy(address)
        : null;
}
