//! Linear regression on readings that were taken together, gathered in a fixed amount of memory.

/// Means, variances and covariances of `N` readings taken together, from which any regression among them follows.
#[derive(Clone, Debug)]
pub struct Moments<const N: usize> {
    count: u64,
    mean: [f64; N],
    products: [[f64; N]; N],
}

impl<const N: usize> Default for Moments<N> {
    fn default() -> Self {
        Self { count: 0, mean: [0.0; N], products: [[0.0; N]; N] }
    }
}

/// A linear regression of one reading on others.
#[derive(Clone, Debug)]
pub struct Fit {
    /// For each reading it was regressed on: standard deviations of the outcome for one of its own.
    pub standardized: Vec<f64>,
    /// The same in the readings' own units.
    pub slopes: Vec<f64>,
    /// Standard errors of `standardized`.
    pub errors: Vec<f64>,
    /// Share of the outcome's variance that is explained.
    pub explained: f64,
}

impl<const N: usize> Moments<N> {
    /// Takes readings in that belong together.
    pub fn add(&mut self, readings: [f64; N]) {
        self.count += 1;
        let n = self.count as f64;
        let before: [f64; N] = std::array::from_fn(|i| readings[i] - self.mean[i]);
        self.mean.iter_mut().zip(before).for_each(|(mean, off)| *mean += off / n);
        let after: [f64; N] = std::array::from_fn(|i| readings[i] - self.mean[i]);
        for (row, off) in self.products.iter_mut().zip(before) {
            row.iter_mut().zip(after).for_each(|(product, other)| *product += off * other);
        }
    }

    /// How many were taken in.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The mean of a reading.
    #[must_use]
    pub fn mean(&self, reading: usize) -> f64 {
        self.mean[reading]
    }

    /// The standard deviation of a reading.
    #[must_use]
    pub fn deviation(&self, reading: usize) -> f64 {
        (self.products[reading][reading] / (self.count.max(2) - 1) as f64).sqrt()
    }

    /// Pearson's correlation of two readings; 0 if one never varied.
    #[must_use]
    pub fn correlation(&self, a: usize, b: usize) -> f64 {
        let scale = (self.products[a][a] * self.products[b][b]).sqrt();
        if scale > 0.0 { self.products[a][b] / scale } else { 0.0 }
    }

    /// Ordinary least squares of one reading on others; `None` if one of them is a sum of the rest, or never varied, or if so few were
    /// taken in that any line fits.
    #[must_use]
    pub fn fit(&self, outcome: usize, on: &[usize]) -> Option<Fit> {
        let freedom = self.count.checked_sub(on.len() as u64 + 1).filter(|freedom| *freedom > 0)? as f64;
        let among = on.iter().map(|a| on.iter().map(|b| self.correlation(*a, *b)).collect()).collect();
        let inverse = inverse(among)?;
        let with_outcome: Vec<f64> = on.iter().map(|a| self.correlation(*a, outcome)).collect();
        let standardized: Vec<f64> = inverse.iter().map(|row| dot(row, &with_outcome)).collect();
        let explained = dot(&standardized, &with_outcome);
        let errors = (0..on.len()).map(|i| ((1.0 - explained).max(0.0) * inverse[i][i] / freedom).sqrt()).collect();
        let slopes = on.iter().zip(&standardized).map(|(a, beta)| beta * self.deviation(outcome) / self.deviation(*a)).collect();
        Some(Fit { standardized, slopes, errors, explained })
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Gauss–Jordan with pivoting; `None` if there is no inverse to speak of.
fn inverse(mut matrix: Vec<Vec<f64>>) -> Option<Vec<Vec<f64>>> {
    let n = matrix.len();
    let mut inverse: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| f64::from(u8::from(i == j))).collect()).collect();
    for column in 0..n {
        let pivot = (column..n).max_by(|a, b| matrix[*a][column].abs().total_cmp(&matrix[*b][column].abs()))?;
        if matrix[pivot][column].abs() < 1e-9 {
            return None;
        }
        matrix.swap(column, pivot);
        inverse.swap(column, pivot);
        let scale = matrix[column][column];
        for j in 0..n {
            matrix[column][j] /= scale;
            inverse[column][j] /= scale;
        }
        for row in (0..n).filter(|row| *row != column) {
            let factor = matrix[row][column];
            for j in 0..n {
                matrix[row][j] -= factor * matrix[column][j];
                inverse[row][j] -= factor * inverse[column][j];
            }
        }
    }
    Some(inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64, within: f64) {
        assert!((a - b).abs() <= within, "{a} is not {b}");
    }

    #[test]
    fn as_many_readings_as_slopes_fit_any_line_and_say_nothing() {
        let mut moments = Moments::<2>::default();
        moments.add([1.0, 3.0]);
        moments.add([2.0, 9.0]);
        assert!(moments.fit(1, &[0]).is_none());
        moments.add([3.0, 10.0]);
        assert!(moments.fit(1, &[0]).is_some());
    }

    /// Brownlee's stack loss data, whose regression every package prints.
    #[test]
    fn regression_of_the_stack_loss_data() {
        const AIR: [f64; 21] = [80., 80., 75., 62., 62., 62., 62., 62., 58., 58., 58., 58., 58., 58., 50., 50., 50., 50., 50., 56., 70.];
        const WATER: [f64; 21] = [27., 27., 25., 24., 22., 23., 24., 24., 23., 18., 18., 17., 18., 19., 18., 18., 19., 19., 20., 20., 20.];
        const ACID: [f64; 21] = [89., 88., 90., 87., 87., 87., 93., 93., 87., 80., 89., 88., 82., 93., 89., 86., 72., 79., 80., 82., 91.];
        const LOSS: [f64; 21] = [42., 37., 37., 28., 18., 18., 19., 20., 15., 14., 14., 13., 11., 12., 8., 7., 8., 8., 9., 15., 15.];
        let mut moments = Moments::default();
        for i in 0..21 {
            moments.add([AIR[i], WATER[i], ACID[i], LOSS[i]]);
        }
        let fit = moments.fit(3, &[0, 1, 2]).unwrap();
        near(fit.slopes[0], 0.7156, 1e-4);
        near(fit.slopes[1], 1.2953, 1e-4);
        near(fit.slopes[2], -0.1521, 1e-4);
        near(fit.explained, 0.9136, 1e-4);
        // The standard error of the first slope is .1349.
        near(fit.errors[0] * moments.deviation(3) / moments.deviation(0), 0.1349, 1e-4);
    }

    #[test]
    fn what_is_a_sum_of_the_rest_has_no_regression() {
        let mut moments = Moments::default();
        for i in 0..10 {
            let (a, b) = (f64::from(i), f64::from(i * i % 7));
            moments.add([a, b, a + b, a - b]);
        }
        assert!(moments.fit(3, &[0, 1, 2]).is_none());
        assert!(moments.fit(3, &[0, 1]).is_some());
    }
}
