using System.CommandLine;
using ManagedKube.Cli.Operations;

namespace ManagedKube.Cli.Commands;

/// <summary>The argument and the options that every operation on one cluster has.</summary>
internal sealed class ClusterVerbSymbols
{
    private readonly Argument<string> _stack = StackArgument.One();
    private readonly Option<TimeSpan> _lockWait = WaitLockOption.Create();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<double> _simulatorSpeed = SimulatorSpeedOption.Create();

    /// <summary>Adds them.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="own">The options that it has beside them, shown first.</param>
    public void AddTo(Command command, params IEnumerable<Option> own)
    {
        command.Arguments.Add(_stack);
        foreach (var option in own.Concat([_lockWait, _json, _simulatorSpeed]))
            command.Options.Add(option);
    }

    /// <summary>The cluster's stack.</summary>
    /// <exception cref="Hosting.CommandException">There is none of that name.</exception>
    public string Stack(ParseResult arguments, Workplace workplace) => workplace.Catalog.One(arguments.GetRequiredValue(_stack));

    /// <summary>How much faster than in reality a simulator works that is started.</summary>
    public double SimulatorSpeed(ParseResult arguments) => arguments.GetValue(_simulatorSpeed);

    /// <summary>How it is carried out, as far as all of them say it.</summary>
    public OperationOptions Settings(ParseResult arguments) => new() { LockWait = arguments.GetValue(_lockWait), Json = arguments.GetValue(_json) };
}
