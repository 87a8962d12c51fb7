using ManagedKube.Simulator.Http.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The activity of an order does not tell its one state at first: it has none, or two.</summary>
public sealed record BlurActivity : Fault
{
    private const string Another = "waiting";
    private const string AnotherStill = "running";

    /// <summary>0 or 2; default: 0.</summary>
    public int States { get; init; }

    /// <summary>How many reads show it so; default: 1.</summary>
    public int Reads { get; init; } = 1;

    internal override string? Problem => States is not (0 or 2) ? $"states must be 0 or 2, and is {States}"
        : Reads < 1 ? $"reads must be at least 1, and is {Reads}"
        : null;

    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override ActivityView? Show(ActivityView view, int read)
    {
        if (read > Reads)
            return view;
        var states = new Dictionary<string, ActivityStateView>();
        if (States == 2)
        {
            states = new(view.State);
            states.Add(states.ContainsKey(Another) ? AnotherStill : Another, new ActivityStateView());
        }

        return view with { State = states };
    }
}
