using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Deployments;

namespace ManagedKube.Cli.Results;

/// <summary>Rules of exit codes.</summary>
internal static class ExitCodes
{
    /// <summary>The word for it in JSON documents.</summary>
    public static string Word(this ExitCode code) => code switch
    {
        ExitCode.Done => "succeeded",
        ExitCode.Refused => "refused",
        ExitCode.Differences => "differences",
        ExitCode.Cancelled => "cancelled",
        ExitCode.TimedOut => "timed-out",
        _ => "failed",
    };

    /// <summary>What an operation's outcome means to the caller.</summary>
    public static ExitCode Of(DeploymentOutcome outcome) => outcome switch
    {
        DeploymentOutcome.Succeeded => ExitCode.Done,
        DeploymentOutcome.AuthenticationFailed => ExitCode.Authentication,
        DeploymentOutcome.ResourceFailed or DeploymentOutcome.Ambiguous => ExitCode.ResourceFailed,
        DeploymentOutcome.Refused or DeploymentOutcome.PlanViolated => ExitCode.Refused,
        DeploymentOutcome.NoSuchTarget => ExitCode.WrongUsage,
        DeploymentOutcome.Cancelled => ExitCode.Cancelled,
        _ => ExitCode.Failed,
    };

    /// <summary>Of several stacks: the first failure counts; differences only when nothing failed.</summary>
    public static ExitCode Combine(IEnumerable<ExitCode> codes)
    {
        var bad = codes.Where(code => code != ExitCode.Done).ToList();
        return bad.Where(code => code != ExitCode.Differences).Concat(bad).FirstOrDefault(ExitCode.Done);
    }
}
