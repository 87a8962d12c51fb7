using System.CommandLine;
using System.Globalization;
using ManagedKube.Cli.Operations;

namespace ManagedKube.Cli.Commands;

/// <summary>The arguments and options of a verb that goes through the engine.</summary>
internal sealed class OperationSymbols(Verb verb)
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Argument<string[]> _stacks = StackArgument.Several();
    private readonly Option<bool> _all = StackArgument.All();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string> _engine = EngineOption();
    private readonly Option<double> _simulatorSpeed = SimulatorSpeedOption.Create();
    private readonly Option<int?> _parallel = ParallelOption();
    private readonly Option<string?> _eventLog = new("--event-log") { Description = "Append every event to this file, one JSON object a line.", HelpName = "FILE" };
    private readonly Option<bool> _expectNoChanges = new("--expect-no-changes") { Description = "Exit with code 7 when anything differs." };
    private readonly Option<bool> _refresh = new("--refresh", "-r") { Description = "Look up the present state of every resource first." };
    private readonly Option<bool> _continue = new("--continue-on-error") { Description = "Go on with what does not depend on a failed step." };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask." };
    private readonly Option<bool> _skipPreview = new("--skip-preview", "-f") { Description = "Do it without showing first what it would do." };
    private readonly Option<string> _message = new("--message", "-m") { Description = "What it is for; goes into the history.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private readonly Option<TimeSpan> _lockWait = WaitLockOption.Create();
    private readonly Option<string[]> _importPending = PendingCreates.ImportOption();
    private readonly Option<bool> _clearPending = new("--clear-pending-creates") { Description = "Interrupted creations made nothing: you have looked." };
    private readonly Option<bool> _runProgram = new("--run-program") { Description = "Run the program meanwhile, for hooks and for present provider configuration." };
    private readonly Option<bool> _remove = new("--remove") { Description = "Forget the stack's state and history when nothing is left of it. Its file stays." };
    private readonly Option<bool> _previewOnly = new("--preview-only") { Description = "Only show it." };
    private readonly Option<string?> _savePlan = new("--save-plan") { Description = "Keep the plan in this file, for 'mk up --plan'.", HelpName = "FILE" };
    private readonly Option<string?> _plan = new("--plan") { Description = "Do only what the plan in this file has.", HelpName = "FILE" };
    private readonly TargetSymbols _targets = new(verb);
    private readonly ViewSymbols _view = new(verb);
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Show secret outputs in clear." };

    /// <summary>The ones that the verb has.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(verb.TakesSeveralStacks() ? _stacks : _stack);
        foreach (var option in Options())
            command.Options.Add(option);
        _targets.AddTo(command);
        _view.AddTo(command);
        if (verb == Verb.Preview)
            command.Validators.Add(result =>
            {
                if (result.GetResult(_savePlan) is not null && (result.GetValue(_all) || result.GetValue(_stacks) is { Length: > 1 }))
                    result.AddError($"{_savePlan.Name} takes one stack.");
            });
    }

    public StackSelection Selection(ParseResult arguments) => new()
    {
        Names = verb.TakesSeveralStacks() ? arguments.GetValue(_stacks) ?? [] : [arguments.GetRequiredValue(_stack)],
        All = verb.TakesSeveralStacks() && arguments.GetValue(_all),
        SimulatorSpeed = arguments.GetValue(_simulatorSpeed),
    };

    public OperationOptions Settings(ParseResult arguments, string workingFolder) => new()
    {
        Parallel = arguments.GetValue(_parallel),
        Refresh = TakesRefresh && arguments.GetValue(_refresh),
        Targets = _targets.Read(arguments),
        View = _view.Read(arguments),
        PreviewOnly = TakesPreviewOnly && arguments.GetValue(_previewOnly),
        SavePlan = verb == Verb.Preview ? FullPath(arguments.GetValue(_savePlan), workingFolder) : null,
        Plan = verb == Verb.Up ? FullPath(arguments.GetValue(_plan), workingFolder) : null,
        ExpectNoChanges = verb != Verb.Drift && arguments.GetValue(_expectNoChanges),
        ContinueOnError = verb.Changes() && arguments.GetValue(_continue),
        Yes = verb.Changes() && arguments.GetValue(_yes),
        SkipPreview = verb.Changes() && arguments.GetValue(_skipPreview),
        Message = verb.Changes() ? arguments.GetValue(_message) ?? "" : "",
        LockWait = verb.Changes() ? arguments.GetValue(_lockWait) : TimeSpan.Zero,
        EventLog = FullPath(arguments.GetValue(_eventLog), workingFolder),
        ImportPendingCreates = PendingCreates.Read(arguments.GetValue(_importPending)),
        ClearPendingCreates = arguments.GetValue(_clearPending),
        RunProgram = verb == Verb.Destroy && arguments.GetValue(_runProgram),
        Remove = verb == Verb.Destroy && arguments.GetValue(_remove),
        ShowSecrets = verb == Verb.Up && arguments.GetValue(_showSecrets),
        Json = arguments.GetValue(_json),
    };

    public bool UsesOfficialEngine(ParseResult arguments) => verb != Verb.Drift && arguments.GetValue(_engine) == "pulumi";

    private bool TakesRefresh => verb.RunsProgram() || verb == Verb.Destroy;

    private bool TakesPreviewOnly => verb is Verb.Refresh or Verb.Destroy;

    private static string? FullPath(string? path, string workingFolder) => path is null ? null : Path.GetFullPath(path, workingFolder);

    private IEnumerable<Option> Options()
    {
        if (verb.TakesSeveralStacks())
            yield return _all;
        if (verb.Changes())
        {
            yield return _yes;
            yield return _skipPreview;
            yield return _message;
            yield return _lockWait;
            yield return _continue;
            yield return _importPending;
            yield return _clearPending;
        }
        if (TakesRefresh)
            yield return _refresh;
        if (TakesPreviewOnly)
            yield return _previewOnly;
        if (verb == Verb.Preview)
            yield return _savePlan;
        if (verb == Verb.Up)
            yield return _plan;
        if (verb != Verb.Drift)
        {
            yield return _expectNoChanges;
            yield return _engine;
        }
        if (verb == Verb.Destroy)
        {
            yield return _runProgram;
            yield return _remove;
        }
        if (verb == Verb.Up)
            yield return _showSecrets;
        yield return _parallel;
        yield return _json;
        yield return _eventLog;
        yield return _simulatorSpeed;
    }

    private static Option<string> EngineOption()
    {
        var option = new Option<string>("--engine") { Description = "What does the work: embedded, or pulumi for the official CLI.", HelpName = "ENGINE", DefaultValueFactory = _ => "embedded" };
        option.AcceptOnlyFromAmong("embedded", "pulumi");
        return option;
    }

    private static Option<int?> ParallelOption() => new("--parallel", "-p")
    {
        Description = "How many steps may run at once (embedded engine: 32, or four for each processor where that is more).",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
                return count;
            result.AddError("--parallel must be a whole number, 1 or more.");
            return null;
        },
    };
}
