using System.Text.Json.Serialization;
using ManagedKube.Simulator.Http.Activities;
using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>
/// What goes wrong with a request. In JSON, <c>kind</c> names which one it is. A fault comes in at one of four places: around the
/// request, in the order that it gives, in the fate of that order's activity, or in how that activity reads afterwards.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AnswerStatus), "answerStatus")]
[JsonDerivedType(typeof(AnswerLate), "answerLate")]
[JsonDerivedType(typeof(Hang), "hang")]
[JsonDerivedType(typeof(DropConnection), "dropConnection")]
[JsonDerivedType(typeof(LoseLocation), "loseLocation")]
[JsonDerivedType(typeof(LimitRate), "limitRate")]
[JsonDerivedType(typeof(RevokeToken), "revokeToken")]
[JsonDerivedType(typeof(ShortenList), "shortenList")]
[JsonDerivedType(typeof(ReadStale), "readStale")]
[JsonDerivedType(typeof(MoveMachine), "moveMachine")]
[JsonDerivedType(typeof(FailActivity), "failActivity")]
[JsonDerivedType(typeof(CompleteWithoutEffect), "completeWithoutEffect")]
[JsonDerivedType(typeof(StallActivity), "stallActivity")]
[JsonDerivedType(typeof(SlowActivity), "slowActivity")]
[JsonDerivedType(typeof(SlowGuest), "slowGuest")]
[JsonDerivedType(typeof(HideActivity), "hideActivity")]
[JsonDerivedType(typeof(LoseActivity), "loseActivity")]
[JsonDerivedType(typeof(BlurActivity), "blurActivity")]
[JsonDerivedType(typeof(WritableConfigDrive), "writableConfigDrive")]
[JsonDerivedType(typeof(RefuseDuplicateName), "refuseDuplicateName")]
public abstract record Fault
{
    private protected Fault()
    {
    }

    /// <summary>What is wrong with it, for a person; null when nothing is.</summary>
    internal virtual string? Problem => null;

    /// <summary>Whether it can happen to requests of a method at all.</summary>
    internal virtual bool CanHappenTo(string method) => true;

    /// <summary>Handles the request; <paramref name="next"/> is the API without this fault.</summary>
    internal virtual Task InvokeAsync(FaultyRequest request, RequestDelegate next) => next(request.Context);

    /// <summary>The order that is taken instead of the one that was given.</summary>
    internal virtual Order Rewrite(Order order) => order;

    /// <summary>What befalls the activity, beside what other faults do to it.</summary>
    internal virtual Disturbance Disturb(Disturbance disturbance) => disturbance;

    /// <summary>How the activity reads.</summary>
    /// <param name="view">How it is.</param>
    /// <param name="read">Which read of it this is, counted from 1.</param>
    /// <returns>Null for an activity that cannot be found.</returns>
    internal virtual ActivityView? Show(ActivityView view, int read) => view;
}
