using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display;

/// <summary>How operations are spoken of: before, while and after they happen.</summary>
internal static class OperationWords
{
    /// <summary>While it runs, for example <c>creating</c>.</summary>
    public static string Running(this StepOp op) => op switch
    {
        StepOp.Same => "checking",
        StepOp.Create => "creating",
        StepOp.Update => "updating",
        StepOp.Delete => "deleting",
        StepOp.Replace => "replacing",
        StepOp.CreateReplacement => "creating replacement",
        StepOp.DeleteReplaced => "deleting original",
        StepOp.Read => "reading",
        StepOp.ReadReplacement => "reading for replacement",
        StepOp.Refresh => "refreshing",
        StepOp.Discard or StepOp.RemovePendingReplace => "discarding",
        StepOp.Import => "importing",
        _ => op.Name(),
    };

    /// <summary>When it is over, for example <c>created</c>.</summary>
    public static string Done(this StepOp op) => op switch
    {
        StepOp.Same => "unchanged",
        StepOp.Create => "created",
        StepOp.Update => "updated",
        StepOp.Delete => "deleted",
        StepOp.Replace => "replaced",
        StepOp.CreateReplacement => "created replacement",
        StepOp.DeleteReplaced => "deleted original",
        StepOp.Read => "read",
        StepOp.ReadReplacement => "read for replacement",
        StepOp.Refresh => "refreshed",
        StepOp.Discard or StepOp.RemovePendingReplace => "discarded",
        StepOp.Import => "imported",
        _ => op.Name(),
    };

    /// <summary>The symbol in a column of its own, for example <c> +  </c>.</summary>
    public static string SymbolColumn(this StepOp op) => op.Symbol() is { Length: 1 } symbol ? $" {symbol} " : $"{op.Symbol()} ";

    /// <summary>What it looks like.</summary>
    public static Tone Tone(this StepOp op) => op switch
    {
        StepOp.Create or StepOp.CreateReplacement or StepOp.Import => Text.Tone.Create,
        StepOp.Update or StepOp.Refresh => Text.Tone.Update,
        StepOp.Delete or StepOp.DeleteReplaced or StepOp.Discard or StepOp.RemovePendingReplace => Text.Tone.Delete,
        StepOp.Replace => Text.Tone.Replace,
        StepOp.Read or StepOp.ReadReplacement => Text.Tone.Read,
        _ => Text.Tone.Dim,
    };
}
