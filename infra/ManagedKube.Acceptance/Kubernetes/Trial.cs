using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>What came of an attempt.</summary>
/// <param name="IsAdmitted">Whether it would be made; null when the API server said neither that it would nor that it is refused.</param>
/// <param name="Made">What would be there.</param>
/// <param name="Problem">Why it is refused, or why nothing is known.</param>
internal sealed record Trial(bool? IsAdmitted, JsonObject? Made, string? Problem)
{
    /// <summary>Reads the answer. A refusal counts only when it is about the object: who may not act for another is told so by the same code.</summary>
    /// <param name="attempt">What was tried.</param>
    /// <param name="code">The code of the answer.</param>
    /// <param name="text">Its body.</param>
    public static Trial Of(Attempt attempt, HttpStatusCode code, string text)
    {
        var body = JsonNode.Parse(text) as JsonObject ?? [];
        if ((int)code is >= 200 and < 300)
            return new Trial(true, body, null);
        var problem = $"the API server answers {((int)code).ToString(CultureInfo.InvariantCulture)}: {body.Text("message") ?? "nothing more"}";
        // Admission gives no details at all.
        return code == HttpStatusCode.Forbidden && (body.Text("details", "kind") ?? attempt.Kind.Plural) == attempt.Kind.Plural
            ? new Trial(false, null, problem)
            : new Trial(null, null, problem);
    }
}
