using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>What the colours mean, as far as they occur.</summary>
internal static class Legend
{
    private const double Swatch = 16;

    private static readonly (Surface Surface, string Meaning)[] Meanings =
    [
        (Surface.Edge, "public address"),
        (Surface.LoadBalancer, "load-balancer pool"),
        (Surface.GitRunner, "Git Runner: drives the infrastructure"),
        (Surface.ControlPlane, "control plane: Kubernetes API and etcd"),
        (Surface.StorageNode, "storage node"),
        (Surface.Worker, "worker"),
        (Surface.BareMetal, "bare-metal worker"),
        (Surface.Prerequisite, "given, not made with the cluster"),
    ];

    public static Box Of(ClusterPlan plan, Box content, double width) => Arrange.Column(10,
        Arrange.Flow(width, 22, Meanings.Where(meaning => Occurs(content, meaning.Surface)).Select(meaning => Entry(meaning.Surface, meaning.Meaning))),
        Cards.Plain(width, ($"The names and addresses shown here never change while {plan.Definition.Code} exists, however much it grows.", TextStyle.Note)));

    private static Box Entry(Surface surface, string meaning)
    {
        var text = Cards.Plain(FontMetrics.Width(meaning, TextStyle.Note), (meaning, TextStyle.Note));
        var swatch = new Box { Bounds = new Rect(0, 0, Swatch, Swatch), Surface = surface, Radius = 4 };
        return new Box { Bounds = new Rect(0, 0, Swatch + 8 + text.Width, Swatch + 1), Boxes = [swatch, text.At(Swatch + 8, 0)] };
    }

    private static bool Occurs(Box box, Surface surface) => box.Surface == surface || box.Boxes.Any(child => Occurs(child, surface));
}
